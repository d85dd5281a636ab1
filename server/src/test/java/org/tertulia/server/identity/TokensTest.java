package org.tertulia.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.realtime.contract.PersonId;

class TokensTest {
    private static final Instant NOW = Instant.parse("2022-04-11T08:00:00Z");
    private static final PersonId ADA = new PersonId("ada");
    private static final String EXCHANGE = "barcelona-2022";

    @TempDir
    Path folder;

    private SigningKeys keys;
    private Tokens tokens;

    @BeforeEach
    void makeKeys() throws Exception {
        keys = SigningKeys.in(folder);
        tokens = new Tokens(keys, InstantSource.fixed(NOW));
    }

    @Test
    void our_own_token_is_valid_for_its_person_even_after_a_restart() throws Exception {
        var token = tokens.issue(Purpose.API, ADA, EXCHANGE);
        var again = new Tokens(SigningKeys.in(folder), InstantSource.fixed(NOW));
        assertEquals(
                ADA, again.verify(Purpose.API, EXCHANGE, token).orElseThrow().person());
    }

    @Test
    void a_token_exactly_as_we_write_it_is_accepted() {
        assertTrue(tokens.verify(Purpose.API, EXCHANGE, sign(proper())).isPresent());
    }

    @Test
    void a_token_expires_after_fifteen_minutes() {
        var token = tokens.issue(Purpose.API, ADA, EXCHANGE);
        var later =
                new Tokens(keys, InstantSource.fixed(NOW.plus(Tokens.LONGEST).plusSeconds(1)));
        assertTrue(later.verify(Purpose.API, EXCHANGE, token).isEmpty());
    }

    @Test
    void a_token_for_another_purpose_or_exchange_is_refused() {
        var token = tokens.issue(Purpose.DOWNLOAD, ADA, EXCHANGE);
        assertTrue(tokens.verify(Purpose.API, EXCHANGE, token).isEmpty());
        assertTrue(tokens.verify(Purpose.DOWNLOAD, "another", token).isEmpty());
    }

    @Test
    void the_algorithm_none_is_refused() {
        refused(proper().compact());
    }

    @Test
    void a_symmetric_algorithm_keyed_with_our_public_key_is_refused() {
        var key = keys.of(Purpose.API).getPublic().getEncoded();
        refused(proper().signWith(new javax.crypto.spec.SecretKeySpec(key, "HmacSHA256"), Jwts.SIG.HS256)
                .compact());
    }

    @Test
    void another_key_of_the_same_kind_is_refused() throws Exception {
        var stranger = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        refused(sign(proper(), stranger));
    }

    @Test
    void another_curve_is_refused() {
        refused(sign(proper(), Jwts.SIG.ES256.keyPair().build()));
    }

    @Test
    void a_missing_expiry_is_refused() {
        refused(sign(proper().expiration(null)));
    }

    @Test
    void a_distant_expiry_is_refused() {
        refused(sign(proper().expiration(Date.from(NOW.plus(Duration.ofMinutes(16))))));
    }

    @Test
    void an_expiry_in_the_past_is_refused() {
        refused(sign(proper().expiration(Date.from(NOW.minusSeconds(1)))));
    }

    @Test
    void a_token_from_the_future_is_refused() {
        refused(sign(proper().issuedAt(Date.from(NOW.plusSeconds(60)))));
    }

    @Test
    void a_wrong_or_missing_type_is_refused() {
        refused(sign(proper().header().type("JWT").and()));
        refused(sign(proper().header().type(null).and()));
    }

    @Test
    void a_wrong_or_missing_key_id_is_refused() {
        refused(sign(proper().header().keyId("api-2").and()));
        refused(sign(proper().header().keyId(null).and()));
    }

    @Test
    void an_extra_header_field_is_refused() {
        refused(sign(proper().header().add("jku", "https://example.org/keys").and()));
    }

    @Test
    void a_compressed_payload_is_refused() {
        refused(sign(proper().compressWith(Jwts.ZIP.DEF)));
    }

    @Test
    void a_wrong_issuer_audience_or_subject_is_refused() {
        refused(sign(proper().issuer("somebody")));
        refused(sign(proper().audience().add("somebody").and()));
        refused(sign(proper().subject("")));
        refused(sign(proper().subject(null)));
    }

    @Test
    void a_malformed_token_is_refused() {
        for (var text : new String[] {"", ".", "..", "a.b.c", "x".repeat(5_000), "\u0000"}) {
            refused(text);
        }
    }

    @Test
    void a_changed_payload_is_refused() {
        var parts = tokens.issue(Purpose.API, ADA, EXCHANGE).split("\\.", -1);
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("ada", "eve")
                .getBytes(StandardCharsets.UTF_8);
        refused(parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload) + "." + parts[2]);
    }

    private void refused(String token) {
        assertTrue(tokens.verify(Purpose.API, EXCHANGE, token).isEmpty());
    }

    private String sign(JwtBuilder builder) {
        return sign(builder, keys.of(Purpose.API));
    }

    private static String sign(JwtBuilder builder, KeyPair pair) {
        return builder.signWith(pair.getPrivate()).compact();
    }

    private static JwtBuilder proper() {
        return Jwts.builder()
                .header()
                .type("tertulia-api+jwt")
                .keyId("api-1")
                .and()
                .issuer("tertulia")
                .audience()
                .add("tertulia:api")
                .and()
                .subject(ADA.value())
                .claim("scope", EXCHANGE)
                .issuedAt(Date.from(NOW))
                .expiration(Date.from(NOW.plus(Duration.ofMinutes(10))));
    }
}
