package news.dragoman.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Files on their way here. Their parts lie in the database beside them: in one transaction with how much is here, so that
 * what was acknowledged is there after a restart and on every instance.
 */
@ApplicationScoped
public class PhotoUploads implements PanacheRepositoryBase<PhotoUpload, UUID> {

    /** One, with nobody adding to it until the transaction ends. */
    public Optional<PhotoUpload> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** How many of a person's are under way. */
    public long underWay(UUID personId) {
        return count("personId = ?1 and photoId is null and refusal is null", personId);
    }

    /** Adds a part at the end of what is here; the upload is locked. */
    public void append(PhotoUpload upload, byte[] bytes) {
        getEntityManager()
                .createNativeQuery("insert into photo_upload_part (upload_id, start, bytes) values (?1, ?2, ?3)")
                .setParameter(1, upload.id())
                .setParameter(2, upload.received())
                .setParameter(3, bytes)
                .executeUpdate();
        upload.receive(bytes.length);
    }

    /** The file, as far as it is here. */
    public byte[] file(UUID id) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<?> starts = getEntityManager()
                .createNativeQuery("select start from photo_upload_part where upload_id = ?1 order by start")
                .setParameter(1, id)
                .getResultList();
        for (Object start : starts) {
            file.writeBytes((byte[]) getEntityManager()
                    .createNativeQuery("select bytes from photo_upload_part where upload_id = ?1 and start = ?2")
                    .setParameter(1, id)
                    .setParameter(2, start)
                    .getSingleResult());
        }
        return file.toByteArray();
    }

    /** Forgets the parts of one that became a photo, or cannot. */
    public void deleteParts(UUID id) {
        getEntityManager()
                .createNativeQuery("delete from photo_upload_part where upload_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Forgets those that were begun before a moment, whatever became of them. */
    public long forgetBefore(Instant moment) {
        return delete("begunAt < ?1", moment);
    }
}
