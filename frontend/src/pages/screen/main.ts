import { openPage } from "../../engine/here";
import { parts } from "../../parts/all";
import { topics } from "./topics";
import "./screen-page";

await openPage("screen-page", ["live"], parts, topics);
