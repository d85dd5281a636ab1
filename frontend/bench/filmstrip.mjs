// Pictures of a page second by second, side by side in one picture.
import { now } from "./phone-line.mjs";

const SECONDS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const WIDE = 195;
const HIGH = 422;

/** Rows of pictures. The browser itself puts them together. */
export class Filmstrip {
  #browser;
  #rows = [];

  constructor(browser) {
    this.#browser = browser;
  }

  /** Adds a row: the page second by second, from the beginning of what it does. */
  async film(title, tools, act) {
    const frames = [];
    const take = ({ data, metadata, sessionId }) => {
      frames.push({ after: metadata.timestamp * 1_000 - start, data });
      void tools.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
    };
    tools.on("Page.screencastFrame", take);
    const start = now();
    await tools.send("Page.startScreencast", { format: "png", maxWidth: WIDE * 2, maxHeight: HIGH * 2 });
    const outcome = await act();
    await tools.send("Page.stopScreencast");
    tools.off("Page.screencastFrame", take);
    this.#rows.push(`<h2>${title}</h2><div>${SECONDS.map((second) => picture(second, frames)).join("")}</div>`);
    return outcome;
  }

  async save(path) {
    const page = await this.#browser.newPage({ viewport: { width: SECONDS.length * (WIDE + 8) + 8, height: 500 } });
    await page.setContent(`<style>${STYLE}</style>${this.#rows.join("")}`);
    await page.screenshot({ path, fullPage: true });
    await page.close();
  }
}

const STYLE = `body { margin: 4px; font: 14px system-ui, sans-serif; color: #222; background: #fff } h2 { margin: 6px 4px; font-size: 14px }
  div { display: flex } figure { margin: 4px } figcaption { text-align: center }
  img, .none { display: block; width: ${WIDE}px; height: ${HIGH}px; box-sizing: border-box; border: 1px solid #999; object-fit: cover; object-position: top }`;

/** The last frame up to this second. */
function picture(second, frames) {
  const frame = frames.findLast(({ after }) => after <= second * 1_000);
  const shown = frame ? `<img src="data:image/png;base64,${frame.data}">` : `<span class="none"></span>`;
  return `<figure>${shown}<figcaption>${second} s</figcaption></figure>`;
}
