import calendar from "lucide-static/icons/calendar-days.svg?raw";
import mic from "lucide-static/icons/mic.svg?raw";
import notebook from "lucide-static/icons/notebook-pen.svg?raw";
import play from "lucide-static/icons/play.svg?raw";
import { html } from "lit";
import { icon } from "../../components/icon";
import { tell } from "../../engine/words-here";

export type LiveTab = "now" | "board" | "floor" | "programme";

/** The four tabs at the foot of the page. */
export const tabs: readonly { readonly name: LiveTab; readonly icon: string }[] = [
  { name: "now", icon: play },
  { name: "board", icon: notebook },
  { name: "floor", icon: mic },
  { name: "programme", icon: calendar },
];

export const tabBar = (current: LiveTab) =>
  tabs.map(
    ({ name, icon: shape }) => html`
      <a href="#${name}" aria-current=${name === current ? "page" : "false"}>
        ${icon(shape)}<span>${tell(`tab.${name}`)}</span>
      </a>
    `,
  );
