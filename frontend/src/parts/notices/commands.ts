import { freshId } from "../../engine/fresh-id";
import { here } from "../../engine/here";
import type { Audience, SendNotice } from "../../wire";

export const sendNotice = (audience: Audience, text: string): SendNotice => ({ type: "sendNotice", notice: freshId(), audience, text, language: here().words.language });
