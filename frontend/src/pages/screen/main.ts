import { openPage } from "../../engine/here";
import { parts } from "../../parts/all";
import { topics } from "./topics";
import "./screen-page";

// A projector is dark unless the address asks for light.
document.documentElement.dataset["theme"] ??= new URLSearchParams(location.search).get("theme") ?? "dark";

await openPage("screen-page", ["live"], parts, topics);
