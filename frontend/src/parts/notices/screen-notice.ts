import megaphone from "lucide-static/icons/megaphone.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { icon } from "../../components/icon";
import { shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Ticking, Watch } from "../../engine/watch";
import type { Entry } from "../../engine/world";
import type { NoticeView } from "../../wire";
import { isToCome, said } from "./told";

const SHOWN_MILLIS = 60_000;

/** A notice to the presenter, in large letters for a minute. Only the presenter sees it. */
@customElement("screen-notice")
export class ScreenNotice extends LitElement {
  static override styles = [
    shared,
    css`
      p {
        display: flex;
        align-items: center;
        gap: 0.6em;
        padding: 0.5em 5vw;
        background: var(--warning-soft);
        color: var(--warning);
        font-size: 1.8em;
        font-weight: 700;
        animation: arrive 600ms 3;
      }
      .icon svg {
        inline-size: 1.2em;
        block-size: 1.2em;
      }
      @keyframes arrive {
        50% {
          background: var(--warning);
          color: var(--warning-soft);
        }
      }
      @media (prefers-reduced-motion: reduce) {
        p {
          animation: none;
        }
      }
    `,
  ];

  /** Whether it shows the notices of a segment. */
  @property({ attribute: false }) isShown: (entry: Entry<"segment">) => boolean = () => true;

  constructor() {
    super();
    new Watch(this, "notice", "turn");
    new Ticking(this, () => this.#newest()?.[0] ?? "", 1_000);
  }

  override render() {
    const notice = this.#newest()?.[1];
    this.toggleAttribute("shown", notice !== undefined);
    return html`<div role="status">
      ${notice ? this.#words(notice) : nothing}
    </div>`;
  }

  #words(notice: NoticeView) {
    const { text, language } = said(notice, here().words.language);
    return html`<p lang=${language} dir="auto">${icon(megaphone)} ${text}</p>`;
  }

  /** Whether the turn is still to come, in a segment that this screen shows. */
  #isHere(id: string): boolean {
    const { store } = here();
    const turn = store.one("turn", id);
    const segment = store.one("segment", turn?.segment);
    return turn !== undefined && segment !== undefined && isToCome(turn) && this.isShown([turn.segment, segment]);
  }

  #newest() {
    const { store, time } = here();
    const now = time.now();
    return store
      .all("notice")
      .filter(([, { audience, at }]) => audience.kind === "presenter" && this.#isHere(audience.id) && now - at < SHOWN_MILLIS)
      .toSorted(([, a], [, b]) => b.at - a.at)[0];
  }
}
