package org.tertulia.server.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads Java files with the compiler's own parser. */
final class JavaSources {
    private JavaSources() {}

    static List<String> methodsLongerThan(int limit, List<Path> files) {
        var found = new ArrayList<String>();
        visit(files, (path, trees) -> {
            if (path.getLeaf() instanceof MethodTree method && lines(path, trees) > limit) {
                found.add(path.getCompilationUnit().getSourceFile().getName() + " " + method.getName());
            }
        });
        return found;
    }

    static List<String> publicTypesWithoutComment(List<Path> files) {
        var found = new ArrayList<String>();
        visit(files, (path, trees) -> {
            if (isTopLevel(path) && path.getLeaf() instanceof ClassTree type && !isCommented(path, type, trees)) {
                found.add(type.getSimpleName().toString());
            }
        });
        return found;
    }

    private static boolean isTopLevel(TreePath path) {
        var parent = path.getParentPath();
        return parent != null && parent.getLeaf() instanceof CompilationUnitTree;
    }

    private static boolean isCommented(TreePath path, ClassTree type, DocTrees trees) {
        return !type.getModifiers().getFlags().contains(Modifier.PUBLIC) || trees.getDocComment(path) != null;
    }

    private static long lines(TreePath path, Trees trees) {
        var unit = path.getCompilationUnit();
        var positions = trees.getSourcePositions();
        var start = positions.getStartPosition(unit, path.getLeaf());
        var end = positions.getEndPosition(unit, path.getLeaf());
        return unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1;
    }

    private static void visit(List<Path> files, BiConsumer<TreePath, DocTrees> seen) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            var trees = DocTrees.instance(task);
            for (var unit : task.parse()) {
                new EveryTree(trees, seen).scan(unit, null);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class EveryTree extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees trees;
        private final BiConsumer<TreePath, DocTrees> seen;

        EveryTree(DocTrees trees, BiConsumer<TreePath, DocTrees> seen) {
            this.trees = trees;
            this.seen = seen;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            seen.accept(getCurrentPath(), trees);
            return super.visitMethod(method, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            seen.accept(getCurrentPath(), trees);
            return super.visitClass(type, null);
        }
    }
}
