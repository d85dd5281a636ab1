import type { Part } from "../../engine/part";

export const notices: Part = { acts: { sendNotice: "noticeSent", withdrawNotice: "noticeWithdrawn" } };
