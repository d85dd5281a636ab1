import { openPage } from "../../engine/here";
import { parts } from "../../parts/all";
import { topics } from "./topics";
import "./live-page";

await openPage("live-page", ["live"], parts, topics);
