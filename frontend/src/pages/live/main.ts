import { openPage } from "../../engine/here";
import "./live-page";

await openPage("live-page", ["live"]);
