import { openPage } from "../../engine/here";
import "./brief-page";

await openPage("brief-page", ["live", "staff"]);
