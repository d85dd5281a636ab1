import { html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { type Asked, ask } from "../../components/events";
import { LightElement } from "../../components/light";
import "../../components/line-banner";
import "../../components/new-version";
import "../../components/line-pill";
import "../../components/refusal";
import "../../components/shortcuts";
import type { TShortcuts } from "../../components/shortcuts";
import { staffStyles } from "../../components/styles/staff";
import { toast } from "../../components/toast";
import { MINUTE_MILLIS, readClock } from "../../engine/clock-face";
import { here } from "../../engine/here";
import { Ticking, Watch } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import type { World } from "../../engine/world";
import "../../parts/lineups/fit-note";
import "../../parts/lineups/line-up";
import { shortened } from "../../parts/lineups/shortened";
import "../../parts/notices/notice-dialog";
import type { NoticeDialog } from "../../parts/notices/notice-dialog";
import { noticeTargets } from "../../parts/notices/targets";
import { isOn } from "../../parts/programme/selectors";
import { roomName } from "../../parts/programme/subjects";
import "../../parts/rooms/rooms-panel";
import { roomCards } from "../../parts/rooms/seating";
import { PLENARY, goTo } from "../../parts/rooms/whereabouts";
import { clockUnderHand, endAct, mainAct, pauseAct } from "../../parts/run/acts-bar/acts";
import "../../parts/run/acts-bar/acts-bar";
import type { ActsBar } from "../../parts/run/acts-bar/acts-bar";
import { takeControls } from "../../parts/run/commands";
import { holdsControls, mayRun, otherHolder, whyBarred } from "../../parts/run/controls";
import "../../parts/run/doubt/doubt-dialog";
import type { DoubtDialog } from "../../parts/run/doubt/doubt-dialog";
import { type Way, doubtOf } from "../../parts/run/doubt/doubts";
import { ExpectedTimes } from "../../parts/run/expected-times";
import { waysToMakeUp } from "../../parts/run/make-up/make-up";
import "../../parts/run/make-up/make-up-card";
import { blocks, sessionTitle } from "../../parts/run/run-of-show/blocks";
import "../../parts/run/run-of-show/run-of-show";
import "../../parts/segments/call-dialog";
import type { CallDialog, CallOf } from "../../parts/segments/call-dialog";
import "../../parts/segments/now-panel";
import { PageActs } from "../../parts/undo/page-acts";
import { ofTheShow } from "../../parts/undo/selectors";
import type { SegmentView } from "../../wire";
import "./console-header";
import { consoleStyles } from "./console-page.styles";
import "./console-side";
import { type ConsoleSide, sideTabs } from "./console-side";
import { type InHand, inHand, promptsOf, roomsInHand, segmentInHand } from "./console-view";

/** A button pressed with the pointer releases the focus, so that the next Space pauses and does not press the button again. */
function handBackKeys(event: MouseEvent): void {
  const pressed = event.composedPath().find((each) => each instanceof HTMLButtonElement);
  if (event.detail > 0 && pressed && !pressed.popoverTargetElement) pressed.blur();
}

/** The facilitators' page: the run of show, what runs now, the rooms, floor and people, and the main acts. */
@customElement("console-page")
export class ConsolePage extends LightElement {
  static override styles = [...staffStyles, consoleStyles];

  @state() private chosen = "";
  #chosenWasOn = false;
  #doubted: Asked | undefined;
  @query("acts-bar") private readonly bar!: ActsBar;
  @query("notice-dialog") private readonly notice!: NoticeDialog;
  @query("console-side") private readonly side!: ConsoleSide;
  @query("t-shortcuts") private readonly keys!: TShortcuts;
  @query("doubt-dialog") private readonly doubt!: DoubtDialog;
  @query("call-dialog") private readonly call!: CallDialog;
  readonly #acts = new PageActs(this, ofTheShow);

  constructor() {
    super();
    new Watch(this, "exchange", "session", "segment", "turn", "clock", "room", "person", "organisation", "practice", "notice", "act", "leases");
    new Ticking(this, () => String(Math.floor(here().time.now() / 5_000)));
    this.addEventListener("click", handBackKeys);
    this.addEventListener("act", (event) => this.#weigh(event), { capture: true });
    this.addEventListener("notice-to", ({ detail }) => void this.notice.show(detail));
    this.addEventListener("call-room", ({ detail }) => this.#setRoomCall(detail));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    goTo(PLENARY);
  }

  /** A chosen segment that has ended is no longer chosen: the console shows what runs, or comes next. */
  protected override willUpdate(): void {
    const segment = here().store.one("segment", this.chosen);
    if (this.#chosenWasOn && segment?.phase === "ended") this.chosen = "";
    this.#chosenWasOn = segment !== undefined && isOn(segment);
  }

  override render() {
    const world = here().store;
    const now = here().time.now();
    const expected = ExpectedTimes.of(here().store, Number.isNaN(now) ? Date.now() : now);
    const hand = inHand(world, this.chosen, expected, now, say, tell);
    return html`
      <a class="skip" href="#now">${tell("console.skip")}</a>
      ${this.#renderHeader(world, expected, hand)}
      <t-line-banner></t-line-banner>
      <t-new-version></t-new-version>
      <div class="columns">
        <nav class="show" aria-label=${tell("console.run-of-show")}>
          <run-of-show .blocks=${blocks(world, expected, say, tell)} .selected=${hand?.id ?? ""} @choose=${this.#choose}></run-of-show>
          ${hand ? this.#renderMakeUp(world, hand, expected.lateness().millis) : nothing}
        </nav>
        <section class="middle" id="now" tabindex="-1" aria-label=${tell("console.now")}>${this.#renderMiddle(world, hand)}</section>
        <aside class="side" aria-label=${tell("console.side")}>
          ${hand ? html`<console-side .hand=${hand} @choose=${this.#choose}></console-side>` : nothing}
        </aside>
      </div>
      ${this.#renderActs(hand)}
      ${this.#renderDialogs(world, hand)}
    `;
  }

  #renderHeader(world: World, expected: ExpectedTimes, hand: InHand | undefined) {
    return html`<console-header
      .exchange=${say(world.exchange()?.title)}
      .place=${sessionTitle(world, hand?.segment.session, say, tell)}
      .lateness=${expected.lateness()}
      .here=${world.holders("here").length}
      .segment=${hand?.mine ? hand.id : ""}
      ?mine=${hand !== undefined && holdsControls(world, hand.id)}
      .holder=${(hand && otherHolder(world, hand.id)) ?? ""}
    ></console-header>`;
  }

  #renderMiddle(world: World, hand: InHand | undefined) {
    if (!hand) return html`<p class="empty">${tell("console.nothing")}</p>`;
    const { id, segment, title, rows, turn, fit, expectedStart, mine } = hand;
    const face = world.one("clock", turn?.standing === "running" ? `turn:${turn.id}` : `segment:${id}`);
    const now = {
      id,
      segment,
      title,
      objective: say(segment.objective),
      prompts: promptsOf(world, hand).map(say),
      expectedStart,
      turn,
      mine,
      clockState: face ? readClock(face, here().time.now()).state : "running",
    };
    return html`
      ${this.#renderOthers(world, id)}
      <now-panel .now=${now} @call=${() => this.#setCall({ kind: "segment", id, name: now.title, calls: segment.calls })}></now-panel>
      ${rows.length > 0
        ? html`<line-up .rows=${rows} ?running=${segment.phase === "running"} ?held=${otherHolder(world, id) !== undefined} ?readonly=${!mine}></line-up>
            <fit-note .fit=${fit} ?changeable=${mine && rows.some(({ waiting }) => waiting >= 0)} @shorten=${() => this.#shorten(world, hand)}></fit-note>`
        : nothing}
      ${hand.hasRooms ? html`<rooms-panel .rooms=${roomsInHand(world, hand, say, tell)}></rooms-panel>` : nothing}
    `;
  }

  /** Other segments that run at the same time, one press away. */
  #renderOthers(world: World, id: string) {
    const others = world.all("segment").filter(([other, segment]) => other !== id && isOn(segment));
    if (others.length === 0) return nothing;
    const name = ({ title, session }: SegmentView) => tell("console.also-runs", { title: say(title), session: say(world.one("session", session)?.title) });
    return html`<div class="others">
      ${others.map(([other, segment]) => html`<button type="button" @click=${() => (this.chosen = other)}>${name(segment)}</button>`)}
    </div>`;
  }

  #renderMakeUp(world: World, { id, segment, rows, mine }: InHand, lateMillis: number) {
    const ways = mine ? waysToMakeUp(world, id, segment, rows, lateMillis) : [];
    if (ways.length === 0) return nothing;
    return html`<make-up-card .ways=${ways} ?held=${otherHolder(world, id) !== undefined} .minutes=${Math.floor(lateMillis / MINUTE_MILLIS)}></make-up-card>`;
  }

  #renderActs(hand: InHand | undefined) {
    return html`<acts-bar
      .main=${hand && mainAct(hand)}
      .pause=${hand && pauseAct(hand)}
      .finish=${hand && endAct(hand)}
      .clock=${hand && clockUnderHand(hand)}
      .barred=${this.#barred()}
      .last=${this.#acts.last}
      .latest=${this.#acts.items}
      @notice=${() => this.notice.show()}
      @keys=${() => this.keys.show()}
      @undo=${() => this.#acts.undo()}
    ></acts-bar>`;
  }

  #renderDialogs(world: World, hand: InHand | undefined) {
    const cards = hand ? roomCards(world, hand.id, say, tell) : [];
    const turn = hand?.turn?.id;
    return html`
      <notice-dialog .targets=${noticeTargets(world, hand?.id ?? "", turn, cards, tell)}></notice-dialog>
      <doubt-dialog @choose-way=${this.#goAhead}></doubt-dialog>
      <call-dialog .languages=${world.exchange()?.languages ?? []}></call-dialog>
      <t-shortcuts .shortcuts=${this.#shortcuts}></t-shortcuts>
      <staff-refusal></staff-refusal>
      <t-toasts></t-toasts>
    `;
  }

  readonly #shortcuts = [
    { key: "n", tell: "console.key.main", act: () => this.#lead(this.bar.pressMain) },
    { key: " ", tell: "console.key.pause", act: () => this.#lead(this.bar.pressPause) },
    { key: "+", tell: "console.act.more", act: () => this.#lead(this.bar.pressMore) },
    { key: "-", tell: "console.act.less", act: () => this.#lead(this.bar.pressLess) },
    { key: "e", tell: "console.key.finish", act: () => this.#lead(this.bar.pressFinish) },
    { key: "t", tell: "console.controls.take", act: () => this.#takeControls() },
    { key: "g", tell: "console.key.give", act: () => void this.side.giveFloor() },
    ...sideTabs.map((tab, index) => ({ key: String(index + 1), tell: "console.key.side", act: () => this.side.turnTo(tab) })),
    { key: "m", tell: "console.act.notice", act: () => void this.notice.show() },
    { key: "z", tell: "undo", act: () => this.#lead(() => this.#acts.undo()) },
    { key: "D S R [ ]", tell: "console.key.row", act: () => {} },
  ];

  /** A key does what its button does, or says why the button is disabled. */
  #lead(press: () => void): void {
    const barred = this.#barred();
    if (barred) toast(barred);
    else press();
  }

  #barred(): string | undefined {
    const world = here().store;
    const inHand = segmentInHand(world, this.chosen);
    return inHand && whyBarred(world, inHand[0], tell);
  }

  #takeControls(): void {
    const world = here().store;
    const [segment] = segmentInHand(world, this.chosen) ?? [];
    if (segment === undefined || holdsControls(world, segment)) return;
    if (mayRun(world, segment)) ask(this, takeControls(segment));
    else toast(tell("console.not-yours"));
  }

  readonly #choose = ({ detail }: CustomEvent<string>): void => {
    this.chosen = detail;
  };

  /** Asks before an act that has more effects than its name says. */
  #weigh(act: CustomEvent<Asked>): void {
    const doubt = doubtOf(here().store, act.detail.command, here().time.now(), say, tell);
    if (!doubt) return;
    act.stopImmediatePropagation();
    this.#doubted = act.detail;
    void this.doubt.show(doubt);
  }

  /** Sends the commands in order, and stops at the first failure. */
  readonly #goAhead = async ({ detail: { commands } }: CustomEvent<Way>): Promise<void> => {
    for (const command of commands) {
      const said = command === this.#doubted?.command ? this.#doubted.said : undefined;
      if (!(await this.#acts.do({ command, said }))) return;
    }
  };

  #setCall(of: CallOf): void {
    void this.call.show(of);
  }

  #setRoomCall(id: string): void {
    const room = here().store.one("room", id);
    if (room) this.#setCall({ kind: "room", id, name: roomName(here().store, id, say, tell), calls: room.calls });
  }

  #shorten(world: World, { id, segment, rows, fit }: InHand): void {
    if (fit) ask(this, shortened(world, id, segment, rows, fit), tell("console.fit.done"));
  }
}
