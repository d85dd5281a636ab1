import { openPage } from "../../engine/here";
import { workOffline } from "../../engine/offline";
import { parts } from "../../parts/all";
import { topics } from "./topics";
import "./console-page";

await openPage("console-page", ["live", "staff"], parts, topics);
void workOffline();
