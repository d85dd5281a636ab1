package org.tertulia.server.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A PDF that anyone can open is taken, whatever else it restricts. One that needs a password is refused. */
class LockedPdfTest {
    @Test
    void a_pdf_that_only_restricts_printing_is_drawn() throws Exception {
        assertEquals(
                1,
                DrawnFile.of(DrawnFile.resource("owner-password-only.pdf"))
                        .pages()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"40, false", "128, false", "128, true", "256, true"})
    void each_strength_is_drawn_without_a_password_to_open(int bits, boolean newer) throws Exception {
        var drawn = DrawnFile.of(locked("", bits, newer));
        assertEquals(Color.BLACK, drawn.colour(0.5, 0.25));
    }

    @ParameterizedTest
    @CsvSource({"40, false", "128, false", "128, true", "256, true"})
    void each_strength_is_refused_with_one(int bits, boolean newer) throws Exception {
        assertEquals(
                "poster.encrypted", DrawnFile.of(locked("secret", bits, newer)).refusal());
    }

    @Test
    void a_pdf_that_only_the_owner_of_a_certificate_can_open_is_refused() throws Exception {
        var plain = new String(SampleFiles.pdf(1), StandardCharsets.ISO_8859_1);
        var locked = plain.replace(
                "/Root",
                "/Encrypt << /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 2 /R 131 /Length 128 /Recipients"
                        + " [<30>] >> /Root");
        assertEquals(
                "poster.encrypted",
                DrawnFile.of(locked.getBytes(StandardCharsets.ISO_8859_1)).refusal());
    }

    private static byte[] locked(String passwordToOpen, int bits, boolean newer) throws IOException {
        return Scan.of(document -> {
            var permission = new AccessPermission();
            permission.setCanPrint(false);
            permission.setCanExtractContent(false);
            var policy = new StandardProtectionPolicy("owner", passwordToOpen, permission);
            policy.setEncryptionKeyLength(bits);
            policy.setPreferAES(newer);
            try {
                document.protect(policy);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return Scan.fax().in(document);
        });
    }
}
