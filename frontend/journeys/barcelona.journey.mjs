// Barcelona 2022 played in browsers, from the first poster to the published brief. The server is killed during it.
import assert from "node:assert/strict";
import { beginJourney } from "./journey.mjs";
import { eventually } from "./person.mjs";

/** More messages than the server takes from one socket at once. */
const WRITTEN_MEANWHILE = 45;
const here = beginJourney();
const { server, step, join } = here;
let facilitator, organiser, first, second, fuenlabrada, dedougou, cauayan, quilmes, notse, gaziantep;

const onPhone = (language) => ({ language, phone: true });
const cities = () => [fuenlabrada, dedougou, cauayan, quilmes, notse, gaziantep];
const everybody = () => [facilitator, organiser, first, second, ...cities()];

step("nine people and an organiser enter by their personal links", async () => {
  facilitator = await join("Facilitator of UCLG");
  organiser = await join("Second organiser of UCLG");
  first = await join("First rapporteur");
  second = await join("Second rapporteur");
  fuenlabrada = await join("Delegate of Fuenlabrada", onPhone("en"));
  dedougou = await join("Delegate of Dédougou", onPhone("fr"));
  cauayan = await join("Delegate of Cauayan", onPhone("en"));
  quilmes = await join("Delegate of Quilmes", onPhone("es"));
  notse = await join("Delegate of Notsé", onPhone("en"));
  gaziantep = await join("Delegate of Gaziantep", onPhone("en"));
  await facilitator.worksAt("console");
  await facilitator.press("Take the controls");
  await facilitator.sees("You hold the controls");
});

step("people write on the board of the warm-up", async () => {
  await facilitator.choose(/Warm-up/);
  await facilitator.press(/^Start/);
  await notse.sees("Warm-up: one journey, many reasons");
  await notse.openTab("Board");
  await notse.writes("A daughter who had crossed the river already.");
  await first.worksAt("board");
  await first.sees("A daughter who had crossed the river already.");
  await facilitator.press(/^End segment/);
});

step("a city presents its poster, the turn is timed and people write about it", async () => {
  await facilitator.choose(/Posters.*6 turns/s);
  await facilitator.press(/^Start/);
  await fuenlabrada.press("I am here and my poster shows");
  await facilitator.sees("Next: ready");
  await facilitator.press(/^Start turn/);
  await fuenlabrada.sees("Una sola puerta para quien llega");
  await fuenlabrada.page.getByRole("img", { name: /Poster of Fuenlabrada/ }).waitFor();
  await facilitator.sees("End turn");
  await facilitator.press("1 min more");
  await eventually(async () => Math.abs((await facilitator.clock()) - (await cauayan.clock())) <= 1, "clocks agree");
  await eventually(async () => (await cauayan.clock()) > 4 * 60, "a minute was added for everybody");
  await first.writes("/t Interpreters from the community made the first week work.");
  await second.worksAt("board");
  await second.sees("Interpreters from the community made the first week work.");
});

step("two people edit one note at the same time, and both texts are kept", async () => {
  await notse.openTab("Board");
  await notse.writes("Traders knew first who needed help.");
  await first.sees("Traders knew first who needed help.");
  const mine = await notse.rewords("Traders knew first who needed help.", "Market women knew first who needed help.");
  const theirs = await first.rewords("Traders knew first who needed help.", "Traders at the border knew first.");
  await theirs.press("Enter");
  await second.sees("Traders at the border knew first.");
  assert.equal(await mine.inputValue(), "Market women knew first who needed help.");
  await notse.press(/^Save$/);
  await notse.sees("Current text");
  await notse.press("Keep both");
  await second.sees(/Traders at the border knew first\.\s+Market women knew first who needed help\./);
});

step("the server is killed during a turn, and nothing is lost", async () => {
  const left = await facilitator.clock();
  const then = Date.now();
  await server.kill();
  await first.writes("/n Night shelters were full by the third day.");
  for (let n = 1; n <= WRITTEN_MEANWHILE; n += 1) await first.writes(`Written meanwhile, ${n}.`);
  await first.sees(/on this (phone|device)/i);
  await server.start();
  for (const person of everybody()) await person.isConnected();
  await second.sees("Night shelters were full by the third day.");
  await second.sees(`Written meanwhile, ${WRITTEN_MEANWHILE}.`);
  for (let n = 1; n <= WRITTEN_MEANWHILE; n += 1) assert.equal(await second.counts(`Written meanwhile, ${n}.`), 1);
  assert.equal(await second.counts("Night shelters were full by the third day."), 1);
  assert.equal(await second.counts("Interpreters from the community made the first week work."), 1);
  await eventually(async () => {
    const gone = (Date.now() - then) / 1000;
    return Math.abs(left - gone - (await facilitator.clock())) <= 2;
  }, "the clock went on while the server was down");
  await facilitator.press(/^End turn/);
  await facilitator.press(/^Start turn/);
  await dedougou.sees("D’abord les familles d’accueil");
  await facilitator.press(/^End turn/);
  await facilitator.press(/^End segment/);
  await facilitator.sees(/Still to come: .*Notsé/);
  await facilitator.agrees("End segment");
});

step("people get seats in rooms, write under the four headings and are recalled", async () => {
  await facilitator.choose(/City-to-city peer review/);
  await facilitator.press(/^Start/);
  await facilitator.sees("10 online");
  await facilitator.press(/^Assign the/);
  await facilitator.press(/^Open \d+ rooms/);
  for (const person of cities()) await person.openTab(person.words.now);
  await cauayan.sees("Your room");
  await cauayan.writes("Who pays once the emergency money ends?");
  await first.worksAt("board#session:peer-1");
  await first.sees("Who pays once the emergency money ends?");
  await facilitator.press("Recall everyone");
  await facilitator.agrees("Recall everyone");
  await cauayan.press("I am back");
  await facilitator.sees(/[1-9]\d* of \d+ are back/);
  await facilitator.press("Close now");
  await facilitator.agrees("Close now");
  await notse.sees("Who pays once the emergency money ends?");
  await facilitator.press(/^End segment/);
});

step("everyone sees a finding, and a participant gets the floor", async () => {
  await facilitator.choose(/Reporting and open discussion/);
  await facilitator.press(/^Start/);
  await first.press("Report");
  await first.press(/Interpreters from the community/);
  await cauayan.sees("Interpreters from the community made the first week work.");
  await cauayan.press("Raise hand");
  await facilitator.page.getByRole("tab", { name: /Floor/ }).click();
  await facilitator.press(/^Give/);
  await notse.openTab("Floor");
  await notse.sees("Speaking now");
  await notse.sees("Delegate of Cauayan");
  await facilitator.press("End speech");
  await facilitator.press(/^End segment/);
  await facilitator.agrees("End segment");
});

step("a note of the first stage is carried to the second", async () => {
  await facilitator.choose(/Stage 1/);
  await facilitator.press(/^Start/);
  await second.worksAt("board#session:connecting-the-dots");
  await second.writes("/n Shelter for the first nights.");
  await facilitator.press(/^End segment/);
  await facilitator.choose(/Stage 2/);
  await facilitator.press(/^Start/);
  await second.press("Stages");
  await second.press("still valid");
  await second.sees("still valid: Shelter for the first nights.");
  await facilitator.press(/^End segment/);
});

step("findings become a brief, and two people publish it", async () => {
  await first.worksAt("brief");
  await first.press("Start the brief");
  await first.press(/Make a message/);
  await first.page.getByRole("menuitem").first().click();
  await first.sees(/Based on 1 finding|Finding 1/);
  await first.press("Publish…");
  await first.press("Propose");
  await organiser.worksAt("brief");
  await organiser.press("Publish…");
  await organiser.press(/^Publish$/);
  await organiser.sees(/Version 1/i);
  const reader = await here.browser.newPage();
  await reader.goto(`${server.url}/x/barcelona-2022/briefs/1`);
  const published = await reader.locator("article.brief-document").innerText();
  assert.match(published, /Shelter for the first nights\./);
  assert.doesNotMatch(published, /Fuenlabrada|Dédougou|Cauayan|Quilmes|Notsé|Gaziantep/);
  assert.equal((await reader.request.get(`${server.url}/x/barcelona-2022/briefs/1.docx`)).status(), 200);
  const rows = await (await reader.request.get(`${server.url}/x/barcelona-2022/briefs/1.csv`)).text();
  assert.match(rows, /^\uFEFFversion,section,message,[^]*Shelter for the first nights\./);
});

step("no page had an error", async () => {
  for (const person of everybody()) person.hasNothingToComplainAbout();
});
