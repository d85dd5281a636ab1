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
                var run = run(code, x, y);
                if (run > 0) {
                    path.append("M%d,%dh%dv1h-%dz".formatted(x + BORDER, y + BORDER, run, run));
                    x += run;
                }
            }
        }
        return new QrPicture(code.size + 2 * BORDER, path.toString());
    }

    /** How many dark modules are beside each other from here. */
    private static int run(QrCode code, int x, int y) {
        var end = x;
        while (end < code.size && code.getModule(end, y)) {
            end++;
        }
        return end - x;
    }
}
