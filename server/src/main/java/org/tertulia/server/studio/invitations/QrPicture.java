package org.tertulia.server.studio.invitations;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a drawing for a page.
 *
 * @param size with the quiet border, in modules
 * @param path its dark modules, as the path of an SVG
 */
record QrPicture(int size, String path) {
    private static final int BORDER = 4;

    static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + BORDER, y + BORDER));
                }
            }
        }
        return new QrPicture(code.size + 2 * BORDER, path.toString());
    }
}
