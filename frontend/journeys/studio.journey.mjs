// An organiser makes an event of two sessions in the browser, from nothing to a running poster round.
import assert from "node:assert/strict";
import { beginJourney } from "./journey.mjs";
import { Person, eventually } from "./person.mjs";

const EVENT = "harbour-cities";
const here = beginJourney();
const { server, step, join } = here;
let organiser, page, delegate, other;
const links = new Map();

const inEvent = (path) => `${server.url}/x/${EVENT}/${path}`;
const submit = (name) => page.getByRole("button", { name, exact: true }).click();

/** The cell of a row in the table of the programme. */
const cell = (row, column) => page.locator("table-row").filter({ hasText: row }).locator(`[data-column="${column}"]`);

/** Adds a row with a button of the table, and types its title. */
async function addRow(button, title) {
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.locator("cell-editor input").waitFor();
  await page.keyboard.type(title);
  await page.keyboard.press("Enter");
  await page.getByRole("gridcell", { name: title }).first().waitFor();
}

async function writeCell(row, column, text) {
  await cell(row, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function chooseKind(row, kind) {
  await cell(row, 2).click();
  await page.keyboard.press("Enter");
  await page.locator("cell-editor select").selectOption(kind);
  await page.keyboard.press("Enter");
  await page.locator("table-row").filter({ hasText: row }).filter({ hasText: kind }).waitFor();
}

async function addPerson(name, city, country, role) {
  await page.goto(inEvent("people/new"));
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByText("The organisation is not in this list").click();
  await page.getByLabel("Name of the organisation").fill(city);
  await page.getByLabel("Kind", { exact: true }).selectOption({ label: "city" });
  await page.getByLabel(/^Country/).fill(country);
  if (role) await page.getByLabel("Role 1", { exact: true }).selectOption({ label: role });
  await submit("Save and make a link");
  links.set(name, await page.locator(".made input").inputValue());
}

async function addPractice(city, title) {
  await page.goto(inEvent("studio/practices/new"));
  await page.getByLabel("Organisation").selectOption({ label: city });
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByLabel("Challenge").fill("People arrive faster than houses are built.");
  await page.getByLabel("Give it a turn in").selectOption({ label: "Posters" });
  await submit("Save");
  await page.getByText("The practice is saved.").waitFor();
}

const enter = (name) => Person.join(here.browser, name, links.get(name), { phone: true });

step("an organiser makes an empty exchange", async () => {
  organiser = await join("Organiser of UCLG");
  ({ page } = organiser);
  await page.goto(`${server.url}/studio`);
  await page.getByRole("link", { name: "New exchange" }).click();
  await page.getByLabel("Title (English)").fill("Harbour cities");
  await page.getByLabel("Español", { exact: true }).uncheck();
  await page.getByLabel("Français", { exact: true }).uncheck();
  await page.getByLabel("Name in addresses").fill(EVENT);
  await page.getByRole("radio", { name: /^Empty/ }).check();
  await submit("Make the exchange");
  await page.getByRole("button", { name: "Enter" }).click();
  await page.getByText("Your personal link").waitFor();
  await page.getByRole("link", { name: "Go on to the studio" }).click();
  await page.getByRole("heading", { name: "Files" }).waitFor();
});

step("the programme is written in the table: two sessions with three segments", async () => {
  await page.goto(inEvent("studio/programme"));
  await addRow("Add a session", "Morning");
  await addRow("Add a segment", "Posters");
  await chooseKind("Posters", "Poster round");
  await writeCell("Posters", 1, "20");
  await addRow("Add a session", "Afternoon");
  await addRow("Add a segment", "Reviews");
  await chooseKind("Reviews", "Peer review");
  await addRow("Add a segment", "Goodbye");
  await chooseKind("Goodbye", "Closing");
  assert.equal(await page.locator("table-row").count(), 6);
});

step("forms beside the table say what it cannot: a heading of the exchange, and a step of the reviews", async () => {
  await page.getByRole("button", { name: "Exchange details", exact: true }).click();
  await page.getByRole("button", { name: "Add a heading", exact: true }).click();
  await page.locator("programme-panel summary", { hasText: "New heading" }).waitFor();
  await cell("Reviews", 0).click();
  await page.getByRole("button", { name: "All fields", exact: true }).click();
  await page.getByRole("button", { name: "Add a step", exact: true }).click();
  await page.locator("row-panel").getByText("New step · 5 min").waitFor();
  await page.getByText("Saved", { exact: true }).waitFor();
  await page.reload();
  await cell("Reviews", 0).click();
  await page.getByRole("button", { name: "All fields", exact: true }).click();
  await page.locator("row-panel").getByText("New step · 5 min").waitFor();
});

step("five people get personal links, and two cities a practice with a turn", async () => {
  await addPerson("Delegate of Cork", "Cork", "IE");
  await addPerson("Delegate of Valparaíso", "Valparaíso", "CL");
  await addPerson("Delegate of Mombasa", "Mombasa", "KE");
  await addPerson("Facilitator of Genoa", "Genoa", "IT", "facilitator");
  await addPerson("Rapporteur of Marseille", "Marseille", "FR", "rapporteur");
  assert.equal(links.size, 5);
  await addPractice("Cork", "Empty floors become homes");
  await addPractice("Valparaíso", "A kitchen on every hill");
});

step("the exchange opens, and two delegates enter on their phones", async () => {
  await page.goto(inEvent("studio"));
  await submit("Open the exchange");
  await page.getByText("The exchange is open.").waitFor();
  delegate = await enter("Delegate of Cork");
  other = await enter("Delegate of Mombasa");
  await delegate.sees("Posters");
});

step("the poster round runs, and the delegates see who presents", async () => {
  await page.goto(inEvent("console"));
  await organiser.press("Take the controls");
  await organiser.choose(/Posters/);
  await organiser.press(/^Start/);
  await organiser.press(/^Start turn/);
  await other.sees("Empty floors become homes");
  await delegate.sees("Empty floors become homes");
  await eventually(async () => (await other.page.getByRole("timer").count()) > 0, "a clock runs");
  for (const person of [organiser, delegate, other]) person.hasNothingToComplainAbout();
});
