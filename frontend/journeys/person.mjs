// A person with a browser, and what they can do in it.
import assert from "node:assert/strict";

/** A busy machine may need so long for what takes a moment otherwise. */
const PATIENCE_MILLIS = 30_000;
const PHONE = { width: 390, height: 844 };
// Words of the live page that a journey presses, in Spanish and French too.
const WORDS = { en: { now: "Now" }, es: { now: "Ahora" }, fr: { now: "Maintenant" } };
const DESK = { width: 1280, height: 800 };

/** Waits until the check holds. Fails after a while with the name of the check. */
export async function eventually(holds, what, limitMillis = PATIENCE_MILLIS) {
  const end = Date.now() + limitMillis;
  while (!(await holds())) {
    assert.ok(Date.now() < end, `it is not so that ${what}`);
    await nextFrame();
  }
}

const nextFrame = () => new Promise((resolve) => setTimeout(resolve, 100));

export class Person {
  /** What the browser complained about, except for lines that the journey cuts on purpose. */
  complaints = [];

  static #all = [];

  /** Saves a picture of each person's page, to help find the cause of a failure. */
  static async pictureAll(folder) {
    await Promise.allSettled(Person.#all.map(({ page, name }) => page.screenshot({ path: `${folder}/${name}.png` })));
  }

  constructor(page, exchange, name, language) {
    this.words = WORDS[language];
    this.name = name;
    Person.#all.push(this);
    this.page = page;
    this.exchange = exchange;
    page.on("pageerror", (error) => this.complaints.push(error.message));
  }

  /** Opens the personal link, chooses the language and presses the button to enter. */
  static async join(browser, name, link, { language = "en", phone = false } = {}) {
    const context = await browser.newContext({ viewport: phone ? PHONE : DESK });
    const page = await context.newPage();
    await page.goto(link);
    await page.locator(`input[name=language][value=${language}]`).check();
    await page.locator("form button.main").click();
    await page.waitForURL(/\/(console|board|live)$/);
    return new Person(page, link.replace(/\/join\/.*$/, ""), name, language);
  }

  async goTo(page) {
    await this.page.goto(`${this.exchange}/${page}`);
  }

  button(name) {
    return this.page.getByRole("button", { name });
  }

  async press(name) {
    await this.button(name).first().click();
  }

  /** Confirms what the console asks before an act. */
  async agrees(name) {
    await this.page.locator("doubt-dialog").getByRole("button", { name }).click();
  }

  /** Chooses a segment in the run of show. */
  async choose(name) {
    await this.button(name).first().click();
  }

  /** Opens one of the tabs at the foot of the live page. */
  async openTab(name) {
    await this.page.getByRole("navigation").getByText(name, { exact: true }).click();
  }

  field(name) {
    return this.page.getByRole("textbox", { name });
  }

  async sees(text) {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: PATIENCE_MILLIS });
  }

  async seesNoMore(text) {
    await this.page.getByText(text).first().waitFor({ state: "detached", timeout: PATIENCE_MILLIS });
  }

  async counts(text) {
    return this.page.getByText(text, { exact: true }).count();
  }

  /** Types a note and saves it with Enter. */
  async writes(text) {
    const line = this.field(/^(Your note|Write a note)$/).filter({ visible: true }).first();
    await line.fill(text);
    await line.press("Enter");
  }

  /** Opens a note for editing and types another text, without saving it. */
  async rewords(text, other) {
    const note = this.page.locator("note-card, live-note").filter({ hasText: text, visible: true }).first();
    const edit = note.getByRole("button", { name: "Edit", exact: true });
    if (await edit.isVisible()) await edit.click();
    else await note.getByText(text).dblclick();
    const field = this.page.locator("note-card, live-note").getByRole("textbox");
    await field.fill(other);
    return field;
  }

  /** Opens a page for staff and waits until it is connected. */
  async worksAt(page) {
    await this.goTo(page);
    await this.page.waitForFunction(() => document.querySelector("#app")?.childElementCount > 0);
    await this.isConnected();
  }

  /** Waits until a pill says so: live for staff, saved for others. After a long interruption this can take half a minute. */
  async isConnected() {
    await this.page.locator("t-pill").filter({ hasText: /^\s*(Connected|Saved|Guardado|Enregistré)\s*$/ }).first().waitFor({ timeout: 60_000 });
  }

  /** The time on the innermost clock in seconds, negative in overtime. While a turn runs, that is the clock of the turn. */
  async clock() {
    const figures = (await this.page.getByRole("timer").allInnerTexts()).at(-1) ?? "";
    const found = /^(\+?)(\d+):(\d{2})$/.exec(figures.trim());
    assert.ok(found, `no clock in “${figures}”`);
    const seconds = Number(found[2]) * 60 + Number(found[3]);
    return found[1] ? -seconds : seconds;
  }

  hasNothingToComplainAbout() {
    assert.deepEqual(this.complaints, []);
  }
}
