using System;
using System.IO;
using Microsoft.Build.Framework;

namespace Corpus.Generator.Tasks;

/// <summary>A step of a build. What goes wrong with files is an error of the build, not a crash of MSBuild.</summary>
public abstract class BuildTask : ITask
{
    public IBuildEngine BuildEngine { get; set; } = null!;

    public ITaskHost HostObject { get; set; } = null!;

    public bool Execute()
    {
        try
        {
            Run();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            BuildEngine.LogErrorEvent(new BuildErrorEventArgs("", "", BuildEngine.ProjectFileOfTaskNode, 0, 0, 0, 0, fault.Message, "", GetType().Name));
            return false;
        }
    }

    protected abstract void Run();
}
