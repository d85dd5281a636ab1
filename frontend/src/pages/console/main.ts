import { openPage } from "../../engine/here";
import { parts } from "../../parts/all";
import "./console-page";

await openPage("console-page", ["live", "staff"], parts);
