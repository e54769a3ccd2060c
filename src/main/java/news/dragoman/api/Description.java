package news.dragoman.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.dragoman.workflow.Stage;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * Completes the API's description when the application is built, from what the code says anyway: a component of a record
 * is required unless it is nullable, a route wants the scope that it says it needs, every write its headers, and every
 * route can fail as problem details.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Description implements OASFilter {
    private static final String VIEWS = "news.dragoman.api.view";
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName NEEDS = DotName.createSimple("news.dragoman.web.Needs");
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final String TOKEN = "token";

    /** What goes with an ETag, as the answer to a GET or a write. */
    private static final Set<String> MARKED = Set.of(
            "EditionView",
            "StoryView",
            "DetailsView",
            "DueView",
            "OffersView",
            "BlockSaved",
            "UnitSaved",
            "UnitsView",
            "OperationView",
            "MeView",
            "KeysView",
            "AccountView",
            "OpenedView",
            "PersonaView",
            "DeskPolicyView",
            "PhotoView");

    private static final Map<String, String> PROBLEMS = problems();

    private final Map<String, ClassInfo> records = new HashMap<>();
    private final Map<String, MethodInfo> methods = new HashMap<>();

    public Description(IndexView index) {
        index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().packagePrefix().equals(VIEWS))
                .forEach(type -> records.put(type.simpleName(), type));
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            methods.put(
                    operation.value("operationId").asString(),
                    operation.target().asMethod());
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(
                OASFactory.createInfo()
                        .title("Dragoman")
                        .version("1")
                        .description(
                                "The newsroom for programs: the same services and the same rules as its pages. A program "
                                        + "calls in the name of the person who made its token, and may never do more than that person."));
        api.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "A token that a person made on their own page, with the scopes they chose: "
                                                + "READ, WRITE, STEPS, PUBLISH, MODERATE, MANAGE."));
        schemas(api);
        PROBLEMS.forEach(
                (code, description) -> api.getComponents().addResponse("Problem" + code, problem(description)));
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private void schemas(OpenAPI api) {
        var sent = bodies(api);
        api.getComponents().getSchemas().forEach((name, schema) -> {
            ClassInfo record = records.get(name);
            if (record == null) {
                return;
            }
            List<String> required = new ArrayList<>();
            for (FieldInfo field : record.fields()) {
                boolean nullable = field.type().hasAnnotation(NULLABLE);
                boolean leftOut = nullable && (sent.contains(name) || name.equals("Problem"));
                if (!leftOut) {
                    required.add(field.name());
                }
                if (nullable) {
                    schema.addProperty(
                            field.name(),
                            nullable(Objects.requireNonNull(
                                    schema.getProperties().get(field.name()))));
                }
            }
            schema.setRequired(required.stream().sorted().toList());
        });
    }

    private static Schema nullable(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .description(schema.getDescription())
                    .anyOf(List.of(schema, OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL))));
        }
        if (schema.getType() != null && !schema.getType().contains(Schema.SchemaType.NULL)) {
            var types = new ArrayList<>(schema.getType());
            types.add(Schema.SchemaType.NULL);
            schema.setType(types);
        }
        return schema;
    }

    /** The schemas that programs send. */
    private static Set<String> bodies(OpenAPI api) {
        var names = new HashSet<String>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .map(media -> name(media.getSchema()))
                .forEach(names::add);
        names.addAll(List.of("CreditAsk", "ShiftItem", "UnitPick", "UnitRef", "UpdatedBlock"));
        return names;
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        var scope = scope(operation);
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN, List.of())));
        operation.setDescription("Scope: " + scope + ".");
        var codes = new ArrayList<>(List.of("400", "401", "403", "404", "406", "429"));
        boolean write = method != PathItem.HttpMethod.GET;
        if (write) {
            codes.addAll(List.of("409", "413", "422"));
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            codes.add("415");
        }
        for (Parameter parameter :
                operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters()) {
            describe(parameter);
            if (parameter.getName().equals(Etags.IF_MATCH)) {
                codes.addAll(List.of("412", "428"));
            }
            if (parameter.getName().equals("find")) {
                codes.add("422"); // it may be a regular expression, and a wrong one
            }
        }
        codes.forEach(code -> operation
                .getResponses()
                .addAPIResponse(code, OASFactory.createAPIResponse().ref("#/components/responses/Problem" + code)));
        operation
                .getResponses()
                .setDefaultValue(OASFactory.createAPIResponse().ref("#/components/responses/Problem500"));
        operation.getResponses().getAPIResponses().forEach((code, response) -> {
            if (code.equals("200") || code.equals("201")) {
                succeed(code, response);
            }
        });
    }

    private static void succeed(String code, APIResponse response) {
        if (response.getContent() != null) {
            String schema = response.getContent().getMediaTypes().values().stream()
                    .map(media -> name(media.getSchema()))
                    .findFirst()
                    .orElse("");
            if (MARKED.contains(schema)) {
                response.addHeader(
                        "ETag",
                        OASFactory.createHeader()
                                .required(true)
                                .description("Send it as If-Match with the next write to this.")
                                .schema(text()));
            }
        }
        if (code.equals("201")) {
            response.addHeader(
                    "Location",
                    OASFactory.createHeader()
                            .required(true)
                            .description("Where what was made is found.")
                            .schema(text()));
        }
    }

    private static void describe(Parameter parameter) {
        switch (parameter.getName()) {
            case Etags.IF_MATCH ->
                parameter
                        .required(true)
                        .description("The ETag of what the write is based on.")
                        .schema(text());
            case Once.KEY ->
                parameter
                        .required(true)
                        .description(
                                "A text of one's own, 1 to 255 printable ASCII characters, new for every new wish. "
                                        + "Sent again within 24 hours, the request gets the first answer again.")
                        .schema(text().minLength(1).maxLength(255));
            case "cursor" ->
                parameter
                        .description("The next of the page before; none for the first page.")
                        .schema(text());
            case "limit" ->
                parameter
                        .description("How many at most; 25 if it is not given.")
                        .schema(OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.INTEGER))
                                .minimum(java.math.BigDecimal.ONE)
                                .maximum(java.math.BigDecimal.valueOf(Cursor.MOST)));
            case "step" -> choice(parameter, HandsResource.GIVING.stream());
            case "pair" -> parameter.description("Languages as zh-Hans~en; an original's is its language alone.");
            case "stage" -> choice(parameter, Stream.of(Stage.values()).map(Enum::name));
            case "desk" -> parameter.description("The code of a desk.");
            case "holder" -> parameter.description("Who has it in hand, by the id under which it is shown.");
            case "q" ->
                parameter.description("Words of the slugline or the headline, in any script; finds the archive too.");
            case "due" -> choice(parameter, FilterFields.DUE.stream());
            case "urgency" -> choice(parameter, FilterFields.URGENCY.stream());
            case "mine" -> choice(parameter, FilterFields.MINE.stream());
            case "flag" -> choice(parameter, FilterFields.FLAG.stream());
            default -> {}
        }
    }

    private static void choice(Parameter parameter, Stream<String> words) {
        parameter.schema(text().enumeration(List.copyOf(words.toList())));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }

    private String scope(Operation operation) {
        MethodInfo method = methods.get(operation.getOperationId());
        if (method == null) {
            throw new IllegalStateException(operation.getOperationId() + " is no operation of ours");
        }
        AnnotationInstance needs = method.hasDeclaredAnnotation(NEEDS)
                ? method.declaredAnnotation(NEEDS)
                : method.declaringClass().declaredAnnotation(NEEDS);
        return needs == null ? "READ" : needs.value().asEnum();
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problems.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static String name(@Nullable Schema schema) {
        String ref = schema == null ? null : schema.getRef();
        return ref == null ? "" : ref.substring(ref.lastIndexOf('/') + 1);
    }

    private static Map<String, String> problems() {
        var problems = new TreeMap<String, String>();
        problems.put("400", "Malformed, or without Idempotency-Key.");
        problems.put("401", "No valid token.");
        problems.put("403", "Not you: the token's scopes, or the person's rights.");
        problems.put("404", "Not there, or not for this person to know of.");
        problems.put("406", "Not to be had in that form.");
        problems.put("409", "Not now: something stands in the way.");
        problems.put("412", "Stale: somebody changed it since it was read; the answer carries both.");
        problems.put("413", "Too much at once.");
        problems.put("415", "Not JSON.");
        problems.put(
                "422",
                "Not yet: something is missing, or a field says what cannot be kept. Or the Idempotency-Key belongs to another request.");
        problems.put("428", "Without If-Match.");
        problems.put("429", "Too many requests; see Retry-After.");
        problems.put("500", "A fault of the newsroom's, with a reference for its log.");
        return problems;
    }
}
