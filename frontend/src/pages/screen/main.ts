import { openPage } from "../../engine/here";
import { workOffline } from "../../engine/offline";
import { parts } from "../../parts/all";
import { topics } from "./topics";
import "./screen-page";

await openPage("screen-page", ["live"], parts, topics);
void workOffline();
