package news.dragoman.media;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;

/**
 * Photos in a bucket of an S3-compatible store. Nothing is public there: readers and the newsroom get photos through
 * Dragoman alone. Stores other than Amazon's know neither its newest checksums nor its framing of a body in chunks, and
 * some keep the framing as part of the object; so neither is sent.
 */
public final class S3Store implements Store {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    /** As many as one request may name (S3 API, DeleteObjects). */
    private static final int DELETED_AT_ONCE = 1_000;

    private final S3Client s3;
    private final String bucket;
    private final String name;

    S3Store(Optional<URI> endpoint, String region, String bucket, String accessKey, String secretKey) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(how -> how.chunkedEncodingEnabled(false))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(ANSWER));
        endpoint.ifPresent(builder::endpointOverride);
        this.s3 = builder.build();
        this.bucket = bucket;
        this.name =
                "bucket " + bucket + endpoint.map(at -> " at " + at.getHost()).orElse("");
    }

    @Override
    public void put(String key, byte[] bytes, String mediaType) {
        doing(() ->
                s3.putObject(put -> put.bucket(bucket).key(key).contentType(mediaType), RequestBody.fromBytes(bytes)));
    }

    @Override
    public Optional<byte[]> get(String key) {
        try {
            return Optional.of(doing(() ->
                    s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArrayUnsafe()));
        } catch (StoreAway away) {
            if (away.getCause() instanceof NoSuchKeyException) {
                return Optional.empty();
            }
            throw away;
        }
    }

    @Override
    public void copy(String from, String to) {
        doing(() -> s3.copyObject(copy -> copy.sourceBucket(bucket)
                .sourceKey(from)
                .destinationBucket(bucket)
                .destinationKey(to)));
    }

    @Override
    public void delete(Collection<String> keys) {
        List<String> left = new ArrayList<>(keys);
        for (int from = 0; from < left.size(); from += DELETED_AT_ONCE) {
            List<ObjectIdentifier> some = left.subList(from, Math.min(left.size(), from + DELETED_AT_ONCE)).stream()
                    .map(key -> ObjectIdentifier.builder().key(key).build())
                    .toList();
            doing(() -> s3.deleteObjects(delete ->
                    delete.bucket(bucket).delete(which -> which.objects(some).quiet(true))));
        }
    }

    @Override
    public void each(String prefix, Consumer<Item> seen) {
        doing(() -> {
            s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix))
                    .contents()
                    .forEach(one -> seen.accept(new Item(one.key(), one.size(), one.lastModified())));
            return seen;
        });
    }

    @Override
    public void check() {
        doing(() -> s3.listObjectsV2(list -> list.bucket(bucket).maxKeys(1)));
    }

    @Override
    public String name() {
        return name;
    }

    private <T> T doing(Supplier<T> work) {
        try {
            return work.get();
        } catch (SdkException e) {
            throw new StoreAway("the " + name + " does not do what it is asked", e);
        }
    }
}
