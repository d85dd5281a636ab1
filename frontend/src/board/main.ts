import { openPage } from "../core/here";
import "./board-page";

void openPage("board-page", ["live", "staff"]);
