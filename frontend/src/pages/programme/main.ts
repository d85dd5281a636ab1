import { openPage } from "../../engine/here";
import { workOffline } from "../../engine/offline";
import { parts } from "../../parts/all";
import { topics } from "./topics";
import "./programme-page";

await openPage("programme-page", ["live", "staff"], parts, topics);
void workOffline();
