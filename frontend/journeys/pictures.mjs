// Takes the pictures of docs/pictures from the data that rehearsals leave: node journeys/pictures.mjs FOLDER
import { mkdirSync } from "node:fs";
import { launchBrowser } from "./browser.mjs";
import { Person } from "./person.mjs";
import { TertuliaServer } from "./server.mjs";

const folder = process.argv[2] ?? "target/pictures";
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
const picture = (person, name) => person.page.screenshot({ path: `${folder}/${name}.png`, animations: "disabled" });
const settle = (person) => person.page.waitForTimeout(2_500); // for pictures only: waits until fonts are loaded and fades and toasts are over

async function pictureTheEvent() {
  const server = await new TertuliaServer().rehearse("--session", "peer-1", "--until", "peer-1-posters", "--rate", "600").start();
  const join = (name, how) => Person.join(browser, name, server.links.get(name), how);
  const facilitator = await join("Facilitator of UCLG");
  const presenters = [];
  for (const city of ["Fuenlabrada", "Dédougou", "Gaziantep", "Notsé", "Cauayan", "Quilmes"])
    presenters.push(await join(`Delegate of ${city}`, { phone: true }));
  await facilitator.worksAt("console");
  if (await facilitator.button("Take the controls").count()) await facilitator.press("Take the controls");
  await facilitator.choose(/Posters.*6 turns/s);
  await facilitator.press(/^Start/);
  for (const presenter of presenters.slice(0, 3)) {
    await presenter.press("I am here and my poster shows");
    await facilitator.press(/^Start turn/);
    await facilitator.sees("End turn");
    if (presenter !== presenters[2]) await facilitator.press(/^End turn/);
  }
  await presenters[3].press("I am here and my poster shows");
  await presenters[0].press("Raise hand");
  await settle(facilitator);
  await picture(facilitator, "console");
  await facilitator.goTo("screen");
  await settle(facilitator);
  await picture(facilitator, "screen");
  await picture(presenters[2], "poster");
  await facilitator.worksAt("console");
  await facilitator.press(/^End turn/);
  await facilitator.press(/^End segment/);
  await facilitator.agrees("End segment");
  await facilitator.choose(/City-to-city peer review/);
  await facilitator.press(/^Start/);
  await facilitator.press(/^Assign the/);
  await facilitator.press(/^Open \d+ rooms/);
  const [delegate] = presenters;
  await delegate.sees("Your room");
  await delegate.writes("Interpreters from the community, paid by the hour, made the first week work.");
  await delegate.page.evaluate(() => globalThis.scrollTo(0, 0));
  await delegate.page.evaluate(() => document.activeElement?.blur());
  await settle(delegate);
  await picture(delegate, "live");
  await delegate.page.emulateMedia({ colorScheme: "dark" });
  await picture(delegate, "live-dark");
  await server.stop();
}

async function pictureWhatCameOfIt() {
  const server = await new TertuliaServer().rehearse("--session", "peer-1", "--rate", "400").start();
  const name = "First rapporteur";
  const rapporteur = await Person.join(browser, name, server.links.get(name));
  await rapporteur.worksAt("board#session:peer-1");
  await settle(rapporteur);
  await picture(rapporteur, "board");
  await rapporteur.worksAt("brief");
  await settle(rapporteur);
  await picture(rapporteur, "brief");
  await server.stop();
}

await pictureTheEvent();
await pictureWhatCameOfIt();
await browser.close();
