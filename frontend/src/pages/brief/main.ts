import { openPage } from "../../engine/here";
import { parts } from "../../parts/all";
import "./brief-page";

await openPage("brief-page", ["live", "staff"], parts);
