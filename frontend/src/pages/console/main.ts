import { openPage } from "../../engine/here";
import "./console-page";

await openPage("console-page", ["live", "staff"]);
