import { openPage } from "../../engine/here";
import "./board-page";

await openPage("board-page", ["live", "staff"]);
