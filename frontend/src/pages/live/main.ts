import { openPage } from "../../engine/here";
import { parts } from "../../parts/all";
import "./live-page";

await openPage("live-page", ["live"], parts);
