import { openPage } from "../core/here";
import "./board-page";

await openPage("board-page", ["live", "staff"]);
