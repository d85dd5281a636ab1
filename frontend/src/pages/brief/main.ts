import { openPage } from "../../engine/here";
import { workOffline } from "../../engine/offline";
import { parts } from "../../parts/all";
import { topics } from "./topics";
import "./brief-page";

await openPage("brief-page", ["live", "staff"], parts, topics);
void workOffline();
