import { openPage } from "../../engine/here";
import { workOffline } from "../../engine/offline";
import { parts } from "../../parts/all";
import { topics } from "./topics";
import "./live-page";

await openPage("live-page", ["live"], parts, topics);
void workOffline();
