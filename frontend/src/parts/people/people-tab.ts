import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { emit } from "../../components/events";
import { staffStyles } from "../../components/styles/staff";
import { tell } from "../../engine/words-here";

/** A person who takes part. */
export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly string[];
  readonly here: boolean;
}

/** The people who are present, and those who are expected. */
@customElement("people-tab")
export class PeopleTab extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }

      li {
        display: grid;
        grid-template-columns: 14px 1fr auto;
        align-items: center;
        gap: var(--space-2);
        padding-block: 6px;
        border-block-end: 1px solid var(--line);
      }

      .mark {
        inline-size: 9px;
        block-size: 9px;
        border: 1.5px solid var(--line-strong);
        border-radius: 50%;
      }

      .here .mark {
        border-color: var(--saved);
        background: var(--saved);
      }

      small {
        display: block;
        color: var(--ink-2);
      }
    `,
  ];

  @property({ attribute: false }) people: readonly Somebody[] = [];
  /** Whether this reader may write to people. */
  @property({ type: Boolean }) writes = false;
  @state() private asked = "";

  override render() {
    const asked = this.asked.toLocaleLowerCase();
    const shown = this.people.filter(({ name, organisation }) => `${name} ${organisation}`.toLocaleLowerCase().includes(asked));
    return html`
      <input type="search" aria-label=${tell("console.people.search")} placeholder=${tell("console.people.search")} @input=${(event: Event) => (this.asked = (event.target as HTMLInputElement).value)} />
      <ul>
        ${shown.map(
          (person) => html`<li class=${person.here ? "here" : ""}>
            <span class="mark" aria-hidden="true"></span>
            <span>
              ${person.name}
              <small>${person.organisation}${person.roles.map((role) => ` · ${tell(`role.${role}`)}`)}</small>
              <span class="hidden-text">${tell(person.here ? "console.people.here" : "console.away")}</span>
            </span>
            ${this.writes
              ? html`<button type="button" class="bare" @click=${() => emit(this, "notice-to", { kind: "person", id: person.id })}>${tell("console.people.tell")}</button>`
              : nothing}
          </li>`,
        )}
        ${shown.length === 0 ? html`<li class="quiet">${tell("console.people.none")}</li>` : nothing}
      </ul>
    `;
  }
}
