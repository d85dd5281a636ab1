import type { ShowPage } from "../../wire";

export const showPage = (practice: string, page: number): ShowPage => ({ type: "showPage", practice, page });
