import { openPage } from "../core/here";
import "./brief-page";

void openPage("brief-page", ["live", "staff"]);
