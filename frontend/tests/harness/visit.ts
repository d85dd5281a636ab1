import axe from "axe-core";
import { type TemplateResult, html, render } from "lit";
import { customElement } from "lit/decorators.js";
import { expect, onTestFinished } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { LightElement } from "../../src/components/light";
import "../../src/components/styles/base.css";
import "../../src/components/styles/fonts.css";
import "../../src/components/toast";
import { here, openPage } from "../../src/engine/here";
import { splitFeed } from "../../src/engine/topics";
import type { EntityKind } from "../../src/engine/world";
import { parts } from "../../src/parts/all";
import { goTo } from "../../src/parts/rooms/whereabouts";
import { PageActs } from "../../src/parts/undo/page-acts";
import type { Command, FromBrowser, View } from "../../src/wire";
import { type Scene, scenes } from "./scenes.mjs";
import { type SocketFaults, type StandInSocket, standInSocket } from "./stand-in-socket.js";

type Page = "live" | "board" | "brief" | "console" | "screen" | "programme";

const sizes: Readonly<Record<Page, readonly [number, number]>> = { live: [390, 844], board: [1280, 800], brief: [1280, 800], console: [1280, 800], screen: [1280, 720], programme: [1280, 800] };
/** The width of a small phone, or of a desktop window at a zoom of 400 %. */
const NARROWEST = [320, 640] as const;
const KINDS: readonly EntityKind[] = ["segment", "turn", "room", "floor", "hand", "board", "note", "brief", "message", "practice", "plannedSegment", "plannedSession"];
const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

/** An empty page in which a test draws a component. It does the acts that the component asks for, and shows toasts. */
@customElement("page-of-a-test")
class PageOfATest extends LightElement {
  readonly acts = new PageActs(this, () => true);
  readonly place = document.createElement("main");

  override render() {
    return html`${this.place}<t-toasts></t-toasts>`;
  }
}

/** The entities of one scope, by key. */
export type ScopeSet = { [key: string]: View | undefined };

/** How a visit differs from its scene: the reader, faults of the server, changed entities. */
export interface Otherwise extends SocketFaults {
  readonly me?: string;
  /** What the page looks at, if not at everything. */
  readonly topics?: readonly string[];
  /** Changes the entities of the scene before the page opens: those that everyone sees, or those of another scope. */
  readonly but?: (set: ScopeSet, of: (scope: string) => ScopeSet) => void;
}

/** The pages in which tests run at the same time share one storage. */
const run = crypto.randomUUID().slice(0, 8);
let visits = 0;

/**
 * One person's visit to a page in a scene. They see what is drawn, press and type as people do. The server is a stand-in
 * that remembers all commands.
 */
export class Visit {
  readonly #said: FromBrowser[] = [];
  /** The entities of the scene by scope. */
  readonly #scopes = new Map<string, { readonly [key: string]: View }>();
  #load = () => Promise.resolve();
  #socket: StandInSocket | undefined;
  #stop = () => {};
  /** How often the page has connected to the server. */
  calls = 0;

  /** Opens an empty page in which a test draws a component. */
  static to(kind: Page, scene: string, otherwise: Otherwise = {}): Promise<Visit> {
    return new Visit().#open(kind, "page-of-a-test", scene, otherwise);
  }

  /** Opens a whole page. The test has to import its component. */
  static whole(kind: Page, scene: string, otherwise: Otherwise = {}): Promise<Visit> {
    return new Visit().#open(kind, `${kind}-page`, scene, otherwise);
  }

  async #open(kind: Page, element: string, name: string, { me, but, topics = ["*"], ...faults }: Otherwise): Promise<Visit> {
    const scene = scenes[name]?.();
    if (!scene) throw new Error(`There is no scene ${name}`);
    for (const [feed, { set }] of Object.entries(scene.state.feeds)) this.#scopes.set(splitFeed(feed)[0], set);
    but?.(this.#setOf("everyone"), (scope) => this.#setOf(scope));
    const told = { ...scene, me: me ?? scene.me };
    await fitTo(...sizes[kind]);
    localStorage.clear();
    history.replaceState(null, "", "#");
    Object.assign(document.body.dataset, { exchange: `visit-${run}-${(visits += 1)}`, person: told.me, page: kind, language: "en", stored: String(Date.now()) });
    onTestFinished(() => this.#leave());
    this.#load = () => this.#loadPage(kind, element, told, topics, faults);
    await this.#load();
    return this;
  }

  async #loadPage(kind: Page, element: string, scene: Scene, topics: readonly string[], faults: SocketFaults): Promise<void> {
    const app = Object.assign(document.createElement("div"), { id: "app" });
    Object.assign(app.dataset, { at: String(scene.now), rate: "1" });
    document.body.replaceChildren(app);
    app.addEventListener("click", stayHere);
    const Socket = standInSocket(scene, faults, (message) => this.#said.push(message));
    await openPage(element, kind === "live" || kind === "screen" ? ["live"] : ["live", "staff"], parts, topics, () => ({
      open: () => {
        this.calls += 1;
        return (this.#socket = new Socket());
      },
      after: (millis, act) => {
        const timer = setTimeout(act, millis);
        return () => clearTimeout(timer);
      },
      random: () => 0,
      isSignedIn: () => Promise.resolve(true),
    }));
    if (!faults.offline) await expect.poll(() => here().line === "live" || faults.signedOut).toBe(true);
  }

  #leave(): void {
    this.#stop();
    goTo(undefined);
    document.body.replaceChildren();
    this.#socket?.leave();
  }

  get #place(): HTMLElement {
    const found = document.querySelector<PageOfATest>("page-of-a-test")?.place ?? document.querySelector<HTMLElement>("#app");
    if (!found) throw new Error("The visit is over");
    return found;
  }

  /** Draws a component and returns it. */
  async draw<E extends Element = Element>(template: TemplateResult): Promise<E> {
    this.#stop();
    render(template, this.#place);
    const drawn = this.#place.firstElementChild as E & { updateComplete?: Promise<unknown> };
    await drawn.updateComplete;
    return drawn;
  }

  /** Draws a component as its page does: again after every change. */
  async drawAlways<E extends Element = Element>(template: () => TemplateResult): Promise<E> {
    const drawn = await this.draw<E>(template());
    const again = () => render(template(), this.#place);
    const stops = [here().store.subscribe(KINDS, again), here().changes.on("changed", again)];
    this.#stop = () => stops.forEach((stop) => stop());
    return drawn;
  }

  /** Expects exactly these commands in this order. */
  async asked(...commands: readonly object[]): Promise<void> {
    await expect.poll(() => this.#commands()).toMatchObject(commands);
  }

  /** Expects no command after two frames, since kept commands go through the outbox first. */
  async askedNothing(): Promise<void> {
    for (let picture = 0; picture < 2; picture += 1) await new Promise(requestAnimationFrame);
    expect(this.#commands()).toEqual([]);
  }

  #commands(): Command[] {
    return this.#said.flatMap((message) => (message.type === "do" ? [message.command] : []));
  }

  /** The page has asked for exactly these topics that begin like this. */
  async looksAt(beginning: string, ...topics: readonly string[]): Promise<void> {
    const wants = () => this.#said.flatMap((message) => (message.type === "look" || message.type === "hello" ? [message.wants] : [])).at(-1);
    await expect.poll(() => wants()?.filter((topic) => topic.startsWith(beginning))).toEqual(topics);
  }

  /** Expects these leases: taken as `+ready/r1`, released as `-ready/r1`. */
  async leased(...leases: readonly string[]): Promise<void> {
    const said = () => this.#said.flatMap((message) => (message.type === "lease" ? [`${message.on ? "+" : "-"}${message.key}`] : []));
    await expect.poll(said).toEqual(leases);
  }

  /** The server sends new or changed entities of a scope, or removes some. An entity that the scene has in another scope would not change, so it is an error. */
  hears(set: { readonly [key: string]: object }, { drop = [], scope = "everyone" }: { readonly drop?: readonly string[]; readonly scope?: string } = {}): void {
    const elsewhere = [...Object.keys(set), ...drop].filter((key) => [...this.#scopes].some(([other, known]) => other !== scope && key in known));
    if (elsewhere.length > 0) throw new Error(`Another scope than ${scope} has ${elsewhere.join(", ")}`);
    const { cursor } = here().store;
    const feeds = { [`${scope}@all`]: { whole: false, set: set as { [key: string]: View }, drop: [...drop] } };
    this.#socket?.say({ type: "changes", from: cursor, to: cursor + 1, left: [], feeds, more: false });
  }

  /** The server says who holds a lease now. */
  holds(lease: string, ...people: readonly string[]): void {
    const given = here().store.holders(lease).filter((person) => !people.includes(person));
    this.#socket?.say({ type: "leases", whole: false, taken: { [lease]: people }, given: { [lease]: given } });
  }

  #setOf(scope: string): ScopeSet {
    const set = this.#scopes.get(scope);
    if (!set) throw new Error(`The scene has no scope ${scope}`);
    return set as ScopeSet;
  }

  /** The person loads the page again: nothing lasts but what this device keeps. */
  async reloads(): Promise<void> {
    this.#leave();
    await this.#load();
  }

  /** Collects the events of a component. */
  listen(name: string): unknown[] {
    const told: unknown[] = [];
    this.#place.addEventListener(name, (event) => told.push((event as CustomEvent).detail));
    return told;
  }

  /** Expects no horizontal scrolling on the narrowest screen that people use. */
  async fitsNarrowScreen(): Promise<void> {
    await fitTo(...NARROWEST);
    await new Promise(requestAnimationFrame);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  }

  /** Expects no accessibility faults in light and in dark, as far as axe can find them. */
  async hasNoBarrier(): Promise<void> {
    const { theme } = document.documentElement.dataset;
    const found: string[] = [];
    for (const each of ["light", "dark"]) {
      document.documentElement.dataset["theme"] = each;
      const { violations } = await axe.run(this.#place, { runOnly: RULES, resultTypes: ["violations"] });
      found.push(...violations.map(({ id, nodes }) => `${each} ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(" ")}`));
    }
    if (theme) document.documentElement.dataset["theme"] = theme;
    else delete document.documentElement.dataset["theme"];
    expect(found).toEqual([]);
  }
}

/** Setting the present size again would take as long as a change. */
async function fitTo(width: number, height: number): Promise<void> {
  if (innerWidth !== width || innerHeight !== height) await page.viewport(width, height);
}

/** Following a link would leave the test. */
function stayHere(event: MouseEvent): void {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (link && !link.getAttribute("href")?.startsWith("#")) event.preventDefault();
}

export const button = (name: string | RegExp): Locator => page.getByRole("button", { name, exact: typeof name === "string" });
export const link = (name: string | RegExp): Locator => page.getByRole("link", { name });
export const field = (name: string | RegExp): Locator => page.getByRole("textbox", { name });
export const search = (name: string | RegExp): Locator => page.getByRole("searchbox", { name });
export const choice = (name: string | RegExp): Locator => page.getByRole("combobox", { name });
export const box = (name: string | RegExp): Locator => page.getByRole("checkbox", { name });
export const item = (name: string | RegExp): Locator => page.getByRole("menuitem", { name });
export const option = (name: string | RegExp): Locator => page.getByRole("menuitemradio", { name });
export const dialog = (name: string | RegExp): Locator => page.getByRole("dialog", { name });
/** A string is the whole text of an element. */
export const text = (words: string | RegExp): Locator => page.getByText(words, { exact: typeof words === "string" });

/** Presses keys on the focused element. */
export const keys = (pressed: string): Promise<void> => userEvent.keyboard(pressed);

export const sees = (what: Locator) => expect.element(what);

/** Expects the focus on this element, in nested shadow roots too. */
export const hasFocus = (what: Locator): Promise<void> => expect.poll(() => what.query()?.matches(":focus"), { message: `the focus is on ${what.selector}` }).toBe(true);
