import { openPage } from "../../engine/here";
import { parts } from "../../parts/all";
import { topics } from "./topics";
import "./console-page";

await openPage("console-page", ["live", "staff"], parts, topics);
