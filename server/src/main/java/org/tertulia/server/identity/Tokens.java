package org.tertulia.server.identity;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;

/**
 * Short-lived tokens for use outside the browser. The library checks the signature, the issuer and the audience. It
 * would accept a missing or distant expiry, any type and a compressed payload. We check those here: header and claims
 * must have exactly our fields.
 */
public final class Tokens {
    /** The longest life of a token. */
    public static final Duration LONGEST = Duration.ofMinutes(15);

    private static final String ISSUER = "tertulia";
    private static final String SCOPE = "scope";
    private static final int MAX_CHARS = 2_048;
    private static final Set<String> HEADER = Set.of("alg", "typ", "kid");

    private final SigningKeys keys;
    private final InstantSource clock;

    public Tokens(SigningKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    public String issue(Purpose purpose, PersonId person, String scope) {
        var now = clock.instant();
        return Jwts.builder()
                .header()
                .type(purpose.type())
                .keyId(purpose.keyId())
                .and()
                .issuer(ISSUER)
                .audience()
                .add(purpose.audience())
                .and()
                .subject(person.value())
                .claim(SCOPE, scope)
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plus(LONGEST)))
                .signWith(keys.of(purpose).getPrivate(), Jwts.SIG.EdDSA)
                .compact();
    }

    /** The person of the token. Every part must be exactly as we write it for this purpose and scope. */
    public Optional<Bearer> verify(Purpose purpose, String scope, String token) {
        if (token.length() > MAX_CHARS) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(purpose, token))
                    .filter(jws -> isHeaderOurs(jws.getHeader(), purpose))
                    .flatMap(jws -> bearer(jws.getPayload()))
                    .filter(bearer -> bearer.scope().equals(scope));
        } catch (JwtException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private Jws<Claims> parse(Purpose purpose, String token) {
        return Jwts.parser()
                .sig()
                .clear()
                .add(Jwts.SIG.EdDSA)
                .and()
                .verifyWith(keys.of(purpose).getPublic())
                .clock(() -> Date.from(clock.instant()))
                .requireIssuer(ISSUER)
                .requireAudience(purpose.audience())
                .build()
                .parseSignedClaims(token);
    }

    private static boolean isHeaderOurs(JwsHeader header, Purpose purpose) {
        return header.keySet().equals(HEADER)
                && "EdDSA".equals(header.getAlgorithm())
                && purpose.type().equals(header.getType())
                && purpose.keyId().equals(header.getKeyId());
    }

    private Optional<Bearer> bearer(Claims claims) {
        var subject = claims.getSubject();
        var scope = claims.get(SCOPE, String.class);
        var expires = claims.getExpiration();
        if (subject == null || subject.isBlank() || scope == null || !isTimely(claims.getIssuedAt(), expires)) {
            return Optional.empty();
        }
        return claims.getAudience().size() == 1
                ? Optional.of(new Bearer(new PersonId(subject), scope, expires.toInstant()))
                : Optional.empty();
    }

    private boolean isTimely(@Nullable Date issued, @Nullable Date expires) {
        if (issued == null || expires == null) {
            return false;
        }
        Instant latest = clock.instant().plus(LONGEST);
        return !issued.toInstant().isAfter(clock.instant())
                && !expires.toInstant().isAfter(latest);
    }
}
