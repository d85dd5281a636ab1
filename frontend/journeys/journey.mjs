// The frame of a journey: a server of its own, a browser, and steps that go on where the one before stopped.
import { after, before, test } from "node:test";
import { launchBrowser } from "./browser.mjs";
import { Person } from "./person.mjs";
import { TertuliaServer } from "./server.mjs";

export const MINUTE = 60_000;

/** Starts server and browser before the first step and stops them after the last. */
export function beginJourney() {
  const server = new TertuliaServer();
  const here = { server, browser: undefined, step: stepByStep(), join: (name, how) => Person.join(here.browser, name, server.links.get(name), how) };
  before(async () => {
    await server.start();
    here.browser = await launchBrowser();
  }, { timeout: 5 * MINUTE });
  after(async () => {
    await here.browser?.close();
    await server.stop();
  });
  return here;
}

/** The first step that fails ends the journey, and leaves a picture of each person's page. */
function stepByStep() {
  let broken = false;
  return (name, play) =>
    test(name, { timeout: 5 * MINUTE }, async (context) => {
      if (broken) throw new Error("an earlier step of the journey failed");
      broken = true;
      try {
        await play(context);
      } catch (failure) {
        await Person.pictureAll("target/journeys");
        throw failure;
      }
      broken = false;
    });
}
