import { openPage } from "../core/here";
import "./brief-page";

await openPage("brief-page", ["live", "staff"]);
