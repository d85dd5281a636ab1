import { openPage } from "../../engine/here";
import { workOffline } from "../../engine/offline";
import { parts } from "../../parts/all";
import { topics } from "./topics";
import "./board-page";

await openPage("board-page", ["live", "staff"], parts, topics);
void workOffline();
