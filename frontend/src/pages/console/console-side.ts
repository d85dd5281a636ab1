import { LitElement, css, html } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import "../../components/side-tabs";
import { staffStyles } from "../../components/styles/staff";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import { floorOf } from "../../parts/floor/floor";
import "../../parts/floor/floor-tab";
import type { FloorTab } from "../../parts/floor/floor-tab";
import "../../parts/notices/screen-tab";
import { mayTellAnyone } from "../../parts/notices/targets";
import "../../parts/people/people-tab";
import "../../parts/rooms/rooms-tab";
import { roomCards, segmentWithRooms } from "../../parts/rooms/seating";
import { type InHand, everybody, screenOf } from "./console-view";

export const sideTabs = ["screen", "rooms", "floor", "people"] as const;
type ConsoleTab = (typeof sideTabs)[number];

/** The presenter's screen, the rooms, the floor and the people. */
@customElement("console-side")
export class ConsoleSide extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) hand!: InHand;
  @state() private tab: ConsoleTab = "screen";
  @query("floor-tab") private readonly floorTab!: FloorTab | null;

  constructor() {
    super();
    new Watch(this, "floor", "hand", "person", "notice", "room", "turn", "clock", "leases");
  }

  override render() {
    const floor = floorOf(here().store, this.hand.id);
    const tabs = sideTabs.map((id) => ({ id, label: tell(`console.tab.${id}`, { count: floor.queue.length }) }));
    return html`
      <side-tabs .tabs=${tabs} .selected=${this.tab} @choose=${this.#chooseTab}></side-tabs>
      <div role="tabpanel" aria-label=${tell(`console.tab.${this.tab}`, { count: floor.queue.length })}>${this.#renderTab()}</div>
    `;
  }

  turnTo(tab: ConsoleTab): void {
    this.tab = tab;
  }

  /** Gives the floor to the person who has waited longest, and shows the floor. */
  async giveFloor(): Promise<void> {
    this.turnTo("floor");
    await this.updateComplete;
    await this.floorTab?.giveNext();
  }

  #renderTab() {
    const world = here().store;
    switch (this.tab) {
      case "screen":
        return html`<screen-tab .screen=${screenOf(world, this.hand, say, tell)}></screen-tab>`;
      case "rooms": {
        const segment = segmentWithRooms(here().store, this.hand);
        return html`<rooms-tab .cards=${roomCards(world, segment, say, tell)} .segment=${segment}></rooms-tab>`;
      }
      case "floor":
        return html`<floor-tab .floor=${floorOf(world, this.hand.id)}></floor-tab>`;
      case "people":
        return html`<people-tab .people=${everybody(world)} ?writes=${mayTellAnyone(world)}></people-tab>`;
    }
  }

  #chooseTab(event: CustomEvent<string>): void {
    event.stopPropagation();
    this.tab = event.detail as ConsoleTab;
  }
}
