package org.tertulia.server.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.tertulia.server.postgres.PrivateFile;

/** One Ed25519 key pair for each purpose, in files that only their owner can read. */
public final class SigningKeys {
    private static final String ALGORITHM = "Ed25519";

    private final Map<Purpose, KeyPair> pairs;

    private SigningKeys(Map<Purpose, KeyPair> pairs) {
        this.pairs = pairs;
    }

    /** Reads the keys in this folder and makes missing ones. */
    public static SigningKeys in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var pairs = new EnumMap<Purpose, KeyPair>(Purpose.class);
        for (var purpose : Purpose.values()) {
            pairs.put(purpose, pair(folder.resolve(purpose.keyId() + ".key")));
        }
        return new SigningKeys(pairs);
    }

    KeyPair of(Purpose purpose) {
        return Objects.requireNonNull(pairs.get(purpose));
    }

    private static KeyPair pair(Path file) throws IOException {
        try {
            if (!Files.exists(file)) {
                PrivateFile.write(
                        file, text(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair()));
            }
            return read(Files.readString(file));
        } catch (GeneralSecurityException broken) {
            throw new IOException("Cannot use the key " + file, broken);
        }
    }

    private static String text(KeyPair pair) {
        var encoder = Base64.getEncoder();
        return encoder.encodeToString(pair.getPrivate().getEncoded())
                + "\n"
                + encoder.encodeToString(pair.getPublic().getEncoded());
    }

    private static KeyPair read(String text) throws GeneralSecurityException {
        var lines = text.strip().split("\n", 2);
        var factory = KeyFactory.getInstance(ALGORITHM);
        var decoder = Base64.getDecoder();
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(decoder.decode(lines[1]))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(lines[0]))));
    }
}
