import { openPage } from "../core/here";
import "./console-page";

await openPage("console-page", ["live", "staff"]);
