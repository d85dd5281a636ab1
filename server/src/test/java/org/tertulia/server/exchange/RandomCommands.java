package org.tertulia.server.exchange;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.Practice;
import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.rapporteur.boards.BoardCommand.CarryNote;
import org.tertulia.rapporteur.boards.BoardCommand.StackNote;
import org.tertulia.rapporteur.boards.BoardCommand.WriteNote;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.rapporteur.briefs.BriefCommand.DraftMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.ProposeBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.PublishBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.StartBrief;
import org.tertulia.rapporteur.briefs.Tag;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.SealedFamilies;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.floor.FloorCommand.GiveFloor;
import org.tertulia.sessions.lineups.LineUpCommand.PutLineUp;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.edit.FieldsEdit;
import org.tertulia.sessions.programme.edit.ProgrammeFields;
import org.tertulia.sessions.programme.edit.SegmentEdit;
import org.tertulia.sessions.programme.edit.SessionEdit;
import org.tertulia.sessions.rooms.RoomCommand.EnterRooms;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.rooms.RoomCommand.PlanRooms;
import org.tertulia.sessions.rooms.RoomCommand.RecallRooms;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.undo.UndoCommand.UndoAct;
import org.tertulia.sessions.whole.Multilingual;
import org.tertulia.sessions.whole.Whole;

/** Makes random commands of every kind, mostly about existing things. */
final class RandomCommands {
    private static final List<Class<? extends Command>> KINDS =
            SealedFamilies.commands().toList();

    /** Commands that many others depend on are made more often. */
    private static final List<Class<? extends Command>> FRUITFUL = List.of(
            StartSegment.class,
            PlanRooms.class,
            OpenRooms.class,
            EnterRooms.class,
            PutLineUp.class,
            RecallRooms.class,
            AttachPoster.class,
            WriteNote.class,
            StartBrief.class,
            DraftMessage.class,
            ProposeBrief.class,
            PublishBrief.class,
            StackNote.class,
            CarryNote.class,
            GiveFloor.class,
            UndoAct.class);

    private static final Map<String, List<String>> TEXTS = Map.of(
            "language", List.of("en", "es", "en", "en", "e!"),
            "languages", List.of("en", "es", "fr"),
            "template", List.of("imrf", "imrf", "other"),
            "link", List.of("https://voices.example/1", "https://voices.example/2", "ftp://voices.example"));

    private final Random random;
    private final RandomIds ids;

    RandomCommands(Random random, Whole<ExchangeState> rules) {
        this.random = random;
        this.ids = new RandomIds(random, rules);
    }

    /** A kind of command to try now. Kinds that were never accepted are tried more often. */
    Class<? extends Command> kind(ExchangeState state, Set<Class<?>> accepted) {
        ids.lookAt(state);
        return oneOf(kinds(accepted));
    }

    /** A random command of this kind. */
    Command of(Class<? extends Command> kind) {
        ids.beginWithNew(random.nextInt(3) == 0);
        return (Command) record(kind);
    }

    private List<Class<? extends Command>> kinds(Set<Class<?>> accepted) {
        return switch (random.nextInt(3)) {
            case 0 -> FRUITFUL;
            case 1 -> notIn(accepted);
            default -> KINDS;
        };
    }

    private static List<Class<? extends Command>> notIn(Set<Class<?>> accepted) {
        var others = KINDS.stream().filter(kind -> !accepted.contains(kind)).toList();
        return others.isEmpty() ? KINDS : others;
    }

    PersonId actor() {
        return random.nextInt(2) == 0 ? PersonId.ENGINE : (PersonId) ids.next(PersonId.class);
    }

    private Object record(Class<?> type) {
        if (type == Programme.class) {
            return LittlePlan.programme();
        } else if (type == Organisation.class) {
            return oneOf(LittlePlan.organisations());
        } else if (type == Practice.class) {
            return practice();
        } else if (type == Tag.class) {
            return new Tag("gcm", String.valueOf(1 + random.nextInt(25)));
        } else if (type == SegmentEdit.class) {
            return segmentEdit();
        } else if (type == SessionEdit.class) {
            return sessionEdit();
        } else if (type == FieldsEdit.class) {
            var fields = ProgrammeFields.of(LittlePlan.programme());
            return new FieldsEdit(fields, fields);
        }
        return made(type);
    }

    /** A segment goes, or comes back as it was planned first. Few go, so that runs still reach what depends on them. */
    private SegmentEdit segmentEdit() {
        var segment = oneOf(LittlePlan.programme().segments());
        return random.nextInt(12) == 0
                ? new SegmentEdit(segment.id(), segment, null)
                : new SegmentEdit(segment.id(), null, segment);
    }

    /** A session is moved to another day of the programme, or back. */
    private SessionEdit sessionEdit() {
        var session = oneOf(LittlePlan.programme().sessions());
        var other = session.onDay(1 + session.day());
        return random.nextBoolean()
                ? new SessionEdit(session.id(), session, other)
                : new SessionEdit(session.id(), other, session);
    }

    private Practice practice() {
        var practice = LittlePlan.practice(oneOf(LittlePlan.CITIES));
        var owner = new OrganisationId(oneOf(LittlePlan.CITIES));
        return random.nextInt(4) > 0
                ? practice
                : new Practice(practice.id(), owner, practice.title(), "", "", "", "en", false);
    }

    private Object made(Class<?> type) {
        var components = type.getRecordComponents();
        var parameters = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components).map(this::component).toArray());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type.getName(), broken);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        var absent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        var rarely = component.getDeclaringRecord() == Sources.class;
        return absent && random.nextInt(6) < (rarely ? 5 : 2)
                ? null
                : value(component.getAnnotatedType(), component.getName());
    }

    private Object value(AnnotatedType type, String name) {
        if (type instanceof AnnotatedParameterizedType list) {
            var element = list.getAnnotatedActualTypeArguments()[0];
            return Stream.generate(() -> value(element, name)).limit(size(name)).toList();
        }
        return value((Class<?>) type.getType(), name);
    }

    private int size(String name) {
        return switch (name) {
            case "present" -> 12;
            case "findings" -> random.nextInt(4) == 0 ? 0 : 1;
            default -> random.nextInt(4);
        };
    }

    private Object value(Class<?> type, String name) {
        if (type == String.class) {
            return oneOf(TEXTS.getOrDefault(name, List.of("We open the schools", "Abrimos las escuelas", "r1", "")));
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == int.class) {
            return random.nextInt(5) - (random.nextInt(20) == 0 ? 3 : 0);
        } else if (type == long.class) {
            return (random.nextInt(11) - 1) * LittlePlan.MINUTE;
        } else if (type.isEnum()) {
            return oneOf(Arrays.asList(type.getEnumConstants()));
        } else if (type == Multilingual.class) {
            return LittlePlan.text("What works?");
        } else if (Id.class.isAssignableFrom(type)) {
            return ids.next(type);
        }
        return record(type);
    }

    private <T> T oneOf(List<? extends T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
