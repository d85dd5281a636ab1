import { openPage } from "../core/here";
import "./console-page";

void openPage("console-page", ["live", "staff"]);
