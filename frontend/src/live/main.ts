import "../core/styles/base.css";
import { openPage } from "../core/here";
import "./live-page";

await openPage("live-page", ["live"]);
