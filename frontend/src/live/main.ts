import { openPage } from "../core/here";
import "./live-page";

await openPage("live-page", ["live"]);
