import { openPage } from "../../engine/here";
import { parts } from "../../parts/all";
import "./board-page";

await openPage("board-page", ["live", "staff"], parts);
