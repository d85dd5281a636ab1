import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { conflictOf } from "../../../components/conflict/texts";
import { type Drop, dragged, dropTarget } from "../../../components/drag";
import { ask, emit } from "../../../components/events";
import { LightElement } from "../../../components/light";
import { here } from "../../../engine/here";
import { say, tell } from "../../../engine/words-here";
import type { BriefSection as Section, BriefView, Command } from "../../../wire";
import { citeFinding, moveMessage } from "../commands";
import { type MessagePlace, draftOf } from "../message/message-acts";
import "../message/message-block";
import { restsOn } from "../message/rests";
import "../write/write-message";
import type { Citable } from "../write/write-message";
import { citiesBehind } from "./brief-draft";

/** One section of the brief. A finding dropped on the section becomes a message. Dropped on a message, it is cited there. */
@customElement("brief-section")
export class BriefSectionElement extends LightElement {
  static override styles = css`
    brief-section {
      display: block;
      padding-block: var(--space-4);
    }

    brief-section h2 {
      margin-block: 4px 6px;
      font-size: 1.625rem;
    }

    brief-section.drop-here,
    brief-section message-block.drop-here {
      outline: 2px dashed var(--accent);
      outline-offset: 6px;
      border-radius: var(--radius);
    }

    brief-section write-message {
      margin-block-start: var(--space-2);
    }
  `;

  @property() brief = "";
  @property({ attribute: false }) view!: BriefView;
  @property({ attribute: false }) section!: Section;
  @property({ type: Number }) number = 0;
  @property() selected = "";
  @property({ attribute: false }) citable: readonly Citable[] = [];
  @property({ type: Boolean }) writable = false;

  override render() {
    const { id, title, messages } = this.section;
    return html`
      <span class="label">${tell("brief.section", { number: this.number })}</span>
      <h2>${say(title)}</h2>
      ${repeat(messages, (message) => message, (message, position) => this.#renderMessage(message, position))}
      ${this.writable
        ? html`<write-message .brief=${this.brief} .section=${id} .citable=${this.citable} label=${tell("brief.write", { section: say(title) })}></write-message>`
        : messages.length === 0
          ? html`<p class="empty quiet">${tell("brief.section.empty")}</p>`
          : nothing}
    `;
  }

  #renderMessage(message: string, position: number) {
    const world = here().store;
    const view = world.one("message", message);
    if (!view) return nothing;
    return html`<message-block
      .message=${message}
      .view=${view}
      .place=${this.#place(position)}
      .behind=${restsOn(world, view, say, tell)}
      .cities=${citiesBehind(world, view)}
      .conflict=${conflictOf(`message/${message}`)}
      ?selected=${message === this.selected}
      ?writable=${this.writable}
      @pointerdown=${() => this.#select(message)}
      @focusin=${() => this.#select(message)}
      ${dragged(this.writable ? { kind: "message", id: message } : undefined)}
      ${dropTarget(this.#citeIn(message, view.findings, position))}
    ></message-block>`;
  }

  #place(position: number): MessagePlace {
    return {
      section: this.section.id,
      position,
      last: this.section.messages.length - 1,
      sections: this.view.sections.map(({ id, title }) => ({ id, name: say(title) })),
      stages: (here().store.exchange()?.stages ?? []).map(({ id, title }) => ({ id, name: say(title) })),
    };
  }

  #select(message: string): void {
    if (message !== this.selected) emit(this, "select-message", message);
  }

  #citeIn(message: string, cited: readonly string[], position: number): Drop {
    return {
      accepts: ({ kind, id }) => this.writable && (kind === "finding" ? !cited.includes(id) : kind === "message" && id !== message),
      drop: ({ kind, id }) => {
        if (kind === "finding") ask(this, citeFinding(message, id, true), tell("brief.cited-now"));
        else ask(this, moveMessage(id, this.section.id, position), tell("brief.moved"));
      },
    };
  }
}

/** What can be dropped on a section: a finding becomes a message with its text, a message moves to the end. */
export function sectionDrop(brief: string, { id: section, messages }: Section, writable: boolean, ask: (command: Command, said?: string) => void): Drop {
  return {
    accepts: ({ kind }) => writable && (kind === "finding" || kind === "message"),
    drop: ({ kind, id }) => {
      if (kind === "message") return ask(moveMessage(id, section, messages.length), tell("brief.moved"));
      const note = here().store.one("note", id);
      if (!note) return undefined;
      return draftOf(id, note, brief, section, ask);
    },
  };
}

declare global {
  interface HTMLElementEventMap {
    "select-message": CustomEvent<string>;
  }
}
